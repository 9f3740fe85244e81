package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Other;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.SnakeCase;
import dev.annals.core.schema.Type;
import dev.annals.core.tally.EventKind;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.flat.EventTableDataset;
import dev.annals.testkit.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

public class EventTableImporterTest extends ImporterContract implements ShuffleContract, ConflictContract {

    public static final String HEADER =
            "id,title,kind,sub_kind,factuality,date_from,date_to,country,province,place,latitude,longitude,initiators,targets,killed_low,killed_best,killed_high,"
                    + "killed_is,publishers,first_url\n";
    static final String ATTACK =
            "e1,Bomb in Hilltown,attack,bombing,actual,2024-05-03,2024-05-03,Utopia,North,Hilltown,1.5,2.5,Red Front,Blue Party; Green Party,2,3,5,,"
                    + "Utopia News,https://example.org/1\n";
    private static final String PROTEST = "e2,March in Hilltown,protest,,alleged,2024-05-01,2024-05-31,Utopia,North,,,,Blue Party,,,7,,at least,,\n";

    @Override
    public Importer importer() {
        return EventTableDataset.importer();
    }

    @Override
    public String sound() {
        return HEADER + ATTACK + PROTEST;
    }

    @Override
    public int rows() {
        return 2;
    }

    @Override
    public String conflictHeader() {
        return HEADER;
    }

    @Override
    public List<String> unmarkedVersions() {
        return List.of(ATTACK, ATTACK.replace(",2,3,5,", ",2,4,5,"));
    }

    @Override
    public String shuffledHeader() {
        return HEADER;
    }

    @Override
    public List<String> shuffledRows() {
        return List.of(ATTACK, PROTEST, ATTACK.replace("e1,", "e3,").replace("Hilltown,1.5,2.5", ",,"), PROTEST.replace("e2,", "e4,").replace("North", "South"));
    }

    private Reading reading(String text) {
        return Files.read(importer(), "mine.csv", text);
    }

    private Event first(String text) {
        return Files.events(reading(text)).getFirst();
    }

    @Test
    void knowsEveryColumnOfTheEventTable() {
        assertThat(EventTableDataset.importer().table().columns().all()).extracting(DatasetColumn::name)
                .containsExactlyElementsOf(FlatEvent.ENTITY.fields().stream().map(Field::name).map(SnakeCase::of).toList());
    }

    @Test
    void readsEveryKindOfEvent() {
        List<String> kinds = ((Type.Choice<?>) Detail.TYPE).cases().stream().map(Entity::name).toList();

        for (String kind : kinds) {
            assertThat(EventKind.of(first("title,kind,date_from\nAn event," + kind + ",2024-05-03\n"))).isEqualTo(kind);
        }
    }

    @Test
    void readsWhatHappenedWhereAndToWhom() {
        Event event = first(sound());

        assertThat(event.id()).isEqualTo("event-table:e1");
        assertThat(event.when().edtf()).contains("2024-05-03");
        assertThat(event.detail()).isInstanceOfSatisfying(Attack.class, attack -> assertThat(attack.method()).isEqualTo(AttackMethod.BOMBING));
        assertThat(event.participations()).extracting(part -> part.actor().toString().contains("Green"), Participation::role).containsExactly(
                tuple(false, Role.AGENT), tuple(false, Role.TARGET), tuple(true, Role.TARGET));
        assertThat(Files.only(Place.class, reading(sound()))).extracting(Place::name).containsExactly("Utopia", "North", "Hilltown");
    }

    @Test
    void readsLowBestAndHighAndWhatIsNotExact() {
        List<Event> events = Files.events(reading(sound()));

        assertThat(events.getFirst().figures()).extracting(Figure::bound, Figure::amount).containsExactly(
                tuple(FigureBound.BEST, exact(3)), tuple(FigureBound.LOW, exact(2)), tuple(FigureBound.HIGH, exact(5)));
        assertThat(events.getLast().figures()).extracting(Figure::bound, Figure::amount)
                .containsExactly(tuple(FigureBound.STATED, new Amount.AtLeast(new BigDecimal(7))));
    }

    private static Amount exact(int number) {
        return new Amount.Exact(new BigDecimal(number));
    }

    @Test
    void givesTheAddressToTheOnlyPublisherAndToNoneOfSeveral() {
        assertThat(Files.only(Source.class, reading(sound()))).extracting(Source::publisher, Source::url)
                .contains(tuple(Optional.of("Utopia News"), Optional.of("https://example.org/1")));

        Reading several = reading(sound().replace("Utopia News", "Utopia News; Daily Utopian"));
        assertThat(Files.only(Source.class, several)).extracting(Source::publisher, Source::url).contains(tuple(Optional.empty(), Optional.of("https://example.org/1")));
        assertThat(Files.events(several).getFirst().reports()).extracting(Report::id, report -> report.source().isPresent())
                .containsExactly(tuple("r1", true), tuple("r2", false), tuple("r3", false));
    }

    @Test
    void makesAnIdOfTheTitleAndTheDayWhereThereIsNone() {
        assertThat(first("title,date_from\nFlood in the \u00dcber valley,2024-05-03\n").id()).isEqualTo("event-table:flood-in-the-uber-valley-2024-05-03");
    }

    @Test
    void understandsDatesInWords() {
        assertThat(first("title,date_words\nFlood,late August 2024\n").when().verbatim()).contains("late August 2024");
        assertThat(first("title,date_words\nFlood,May 2024\n").when().edtf()).contains("2024-05");
        assertThat(reading("title,date_words\nFlood,03/04/2024\n").notices()).extracting(Notice::code, Notice::value)
                .containsExactly(tuple("unfit-value", Optional.of("03/04/2024")));
    }

    @Test
    void takesADayAloneForThatDayUnlessTheTableHasAColumnForTheLast() {
        assertThat(first("title,date_from\nFlood,2024-05-03\n").when().edtf()).contains("2024-05-03");

        Reading open = reading("title,date_from,date_to\nFlood,2024-05-03,\n");
        assertThat(Files.events(open).getFirst().when().latest()).isEmpty();
        assertThat(open.notices()).extracting(Notice::code).containsExactly("open-end");
    }

    @Test
    void tellsWhatDoesNotGoTogetherAndWhatIsNoCode() {
        String text = """
                title,date_from,date_to,year,month,kind,factuality,killed_best,killed_is
                Flood,2024-05-03,2024-05-04,2023,2024-06,deluge,sure,-5,
                Storm,2024-05-03,2024-05-03,2024,2024-05,other,actual,5,nearly
                """;
        Reading reading = reading(text);

        assertThat(reading.notices()).extracting(Notice::code, Notice::value).containsExactlyInAnyOrder(
                tuple("unfit-value", Optional.of("sure")), tuple("other-period", Optional.of("2023")), tuple("other-period", Optional.of("2024-06")),
                tuple("unfit-value", Optional.of("deluge")), tuple("unfit-value", Optional.of("-5")), tuple("unfit-value", Optional.of("nearly")));
        assertThat(Files.events(reading)).flatExtracting(Event::figures).isEmpty();
        assertThat(Files.events(reading).getFirst().detail()).isInstanceOf(Other.class);
    }

    @Test
    void tellsOnceHowManyCellsSayMoreThanAnEventCanHold() {
        String text = """
                title,date_from,province,figures,killed_further,sub_kind
                Flood,2024-05-03,several,3 killed; 5 houses,1,
                Storm,2024-05-03,North,7 killed,0,gale
                """;

        assertThat(reading(text).notices()).singleElement().satisfies(notice -> assertThat(notice.message())
                .contains("figures (2)", "killed_further (1)", "sub_kind (1)", "province (1)"));
    }

    @Test
    void tellsWhatQualifiesNothing() {
        String text = """
                title,date_from,place,latitude,longitude,coordinates_precision,killed_is,injured_is,injured_best
                Flood,2024-05-03,Hilltown; Valetown,1.5,2.5,near,at least,about,
                Storm,2024-05-03,Hilltown,,,exact,,about,4
                """;

        assertThat(reading(text).notices()).singleElement().satisfies(notice -> assertThat(notice.message())
                .contains("latitude (1)", "longitude (1)", "coordinates_precision (2)", "killed_is (1)", "injured_is (1)"));
    }

    @Test
    void keepsNatureAndDoubtWhereThePrecisionDoesNotFit() {
        Reading reading = reading("title,date_from,date_to,date_precision,date_nature,date_qualifier\nFlood,2024-01-01,2024-01-31,day,throughout,both\n");

        assertThat(reading.notices()).extracting(Notice::message).containsExactly("does not go with the days, which are those of a precision 'month'");
        assertThat(Files.events(reading).getFirst().when()).satisfies(when -> {
            assertThat(when.precision()).isEqualTo(DatePrecision.MONTH);
            assertThat(when.nature()).isEqualTo(DateNature.THROUGHOUT);
            assertThat(when.qualifier()).contains(DateQualifier.BOTH);
        });
    }

    @Test
    void tellsOfAnAddressThatIsNone() {
        assertThat(reading("title,date_from,first_url\nFlood,2024-05-03,not a url\n").notices()).extracting(Notice::code).containsExactly("no-address");
    }

    @Test
    void tellsWhereNumbersContradictEachOtherAndKeepsThem() {
        Reading reading = reading("title,date_from,killed_low,killed_best,killed_high\nFlood,2024-05-03,9,5,3\nStorm,2024-05-03,9,,3\n");

        assertThat(reading.notices()).extracting(Notice::code, notice -> notice.field().orElseThrow(), notice -> notice.line().orElseThrow()).containsExactly(
                tuple("bounds-contradict", "killed_low", 2L), tuple("bounds-contradict", "killed_best", 2L), tuple("bounds-contradict", "killed_low", 2L),
                tuple("bounds-contradict", "killed_low", 3L));
        assertThat(Files.events(reading)).flatExtracting(Event::figures).hasSize(5);
    }

    @Test
    void takesNoListForOneCountryAndSeveralForNoName() {
        String text = """
                title,date_from,country,province,place,initiators
                Flood,2024-05-03,Utopia; Arcadia,Several,Hilltown; several,several
                """;
        Reading reading = reading(text);

        assertThat(reading.notices()).extracting(Notice::code, Notice::value).containsExactlyInAnyOrder(
                tuple("unfit-value", Optional.of("Utopia; Arcadia")), tuple("unfit-value", Optional.of("Hilltown; several")),
                tuple("unfit-value", Optional.of("several")), tuple("not-read", Optional.empty()));
        assertThat(Files.only(Place.class, reading)).extracting(Place::name).containsExactly("Hilltown");
        assertThat(Files.events(reading).getFirst().participations()).isEmpty();
    }

    @Test
    void tellsOfWordsThatAreAnotherTimeThanTheDays() {
        String text = """
                title,date_from,date_to,date_words
                Flood,2024-05-03,2024-05-03,late August 2023
                Storm,2024-05-03,2024-05-03,May 2024
                Fire,2024-05-03,2024-05-03,the morning after
                """;
        Reading reading = reading(text);

        assertThat(reading.notices()).extracting(Notice::code, Notice::value).containsExactly(tuple("other-period", Optional.of("late August 2023")));
        assertThat(Files.events(reading).getFirst().when().earliest()).contains(LocalDate.of(2024, 5, 3));
    }

    @Test
    void countsWholePeople() {
        assertThat(killed("title;date_from;latitude;longitude;killed_best\nFlood;2024-05-03;1,5;2,5;1.200\nStorm;2024-05-03;1,5;2,5;2.000\n"))
                .containsExactly(exact(1200), exact(2000));
        assertThat(killed("title;date_from;killed_best\nFlood;2024-05-03;1.200\nStorm;2024-05-03;12\n")).containsExactly(exact(1200), exact(12));
        assertThat(killed("title;date_from;killed_best\nFlood;2024-05-03;1 200\n")).containsExactly(exact(1200));
        assertThat(killed("title;date_from;killed_best\nFlood;2024-05-03;1.200\nStorm;2024-05-03;2.5\n")).isEmpty();
        assertThat(reading("title,date_from,killed_best\nFlood,2024-05-03,2.5\n").notices()).extracting(Notice::message)
                .containsExactly("is no whole number of people");
        assertThat(reading("title;date_from;killed_best\nFlood;2024-05-03;1.200\n").notices()).extracting(Notice::code).contains("grouped-digits");
    }

    private List<Amount> killed(String text) {
        return Files.events(reading(text)).stream().flatMap(event -> event.figures().stream()).map(Figure::amount).toList();
    }
}
