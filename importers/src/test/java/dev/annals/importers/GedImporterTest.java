package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.Clash;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.Source;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.ged.GedDataset;
import dev.annals.testkit.Reading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class GedImporterTest extends ImporterContract implements ShuffleContract, ConflictContract {

    public static final String HEADER =
            "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,"
                    + "side_b_new_id,gwnob,"
            + "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,"
            + "where_coordinates,adm_1,"
            + "adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,"
            + "deaths_a,deaths_b,"
            + "deaths_civilians,deaths_unknown,low,best,high\n";
    public static final String BATTLE =
            "11,2015,1,1,7,Utopia: Hills,70,Government of Utopia - HLF,144,999,Government of Utopia,880,,HLF,2,"
            + "\"\"\"Daily Bugle,2015-05-13,Fight; \"\"Hills\"\" burn &#8220;now&#8221;\"\";\"\"Utopia News,1753-01-01,Second\"\"\",,,"
            + ",\"police\n"
            + " HLF spokesman\",2,Hilltown,North Hills,Upper District,23.690225,98.765042,POINT (98.765042 23.690225),163998,Utopia,"
            + "999,Asia,1,2,"
            + "2015-05-11,2015-05-12,0,1,0,0,5,1,30\n";
    private static final String MASSACRE =
            "12,1992,1,3,8,HLF - Civilians,71,HLF - Civilians,880,,HLF,1,,Civilians,-1,\"AI,Utopia: report, 1992-06-16\",,,,,6,Utopia,"
                    + ",,21.45,91.9833,,"
            + "160384,Utopia,999,Asia,2,3,1992-06-01,1992-06-07,0,0,6,0,6,6,6\n";

    @Override
    public String conflictHeader() {
        return HEADER.replace("high\n", "high,code_status\n");
    }

    @Override
    public List<String> unmarkedVersions() {
        return List.of(status(BATTLE, "Clear"), status(BATTLE.replace(",5,1,30", ",5,2,30"), "Clear"));
    }

    @Override
    public List<String> markedVersions() {
        return List.of(status(BATTLE, "Check deaths"), status(BATTLE.replace(",5,1,30", ",5,3,30"), "Clear"));
    }

    private static String status(String row, String status) {
        return row.stripTrailing() + "," + status + "\n";
    }

    @Override
    public Importer importer() {
        return GedDataset.importer();
    }

    @Override
    public String sound() {
        return HEADER + BATTLE + MASSACRE;
    }

    @Override
    public String shuffledHeader() {
        return HEADER;
    }

    @Override
    public List<String> shuffledRows() {
        return List.of(
                BATTLE, MASSACRE,
                MASSACRE.replaceFirst("12,", "13,").replace("880,,HLF,1,,Civilians", "144,,Government of Utopia,1,,Civilians"),
                MASSACRE.replaceFirst("12,", "14,").replace("880,,HLF,1,", "880,,Hills Liberation Front,1,"),
                BATTLE.replaceFirst("11,", "15,").replace("144,999,Government of Utopia", "144,,Utopia").replace("880,,HLF", "881,998,Erewhon"),
                BATTLE.replaceFirst("11,", "16,").replace("144,999,Government of Utopia,880,,HLF", "881,,Erewhon,144,,Utopia"),
                BATTLE.replaceFirst("11,2015,1,1,", "17,2015,1,2,").replace("144,999,Government of Utopia", "881,,Erewhon"),
                BATTLE.replaceFirst("11,", "18,").replace("Utopia,999,Asia", ",999,Asia"),
                BATTLE.replaceFirst("11,", "19,").replace("Utopia,999,Asia", "Utopia (Old),999,Asia"));
    }

    @Override
    public int rows() {
        return 2;
    }

    private Reading reading(String text) {
        return Files.read(importer(), "folder/ged.csv", text);
    }

    private Event event(String row) {
        return Files.events(reading(HEADER + row)).getFirst();
    }

    @Test
    void takesTheTypeOfViolenceForTheKindOfEvent() {
        assertThat(event(BATTLE).detail()).isInstanceOf(Clash.class);
        assertThat(event(MASSACRE).detail()).isInstanceOf(Attack.class);
        assertThat(event(MASSACRE).codes()).contains(
                new Code("ucdp-type-of-violence", "3", Optional.of("One-sided violence")),
                new Code("ucdp-conflict", "8", Optional.of("HLF - Civilians")), new Code("ucdp-dyad", "71", Optional.of("HLF - Civilians")));
    }

    @Test
    void makesActorsOfSidesOnceAndNoneOfCivilians() {
        Reading reading = reading(sound());

        assertThat(Files.only(Actor.class, reading)).extracting(Actor::id).containsExactly("ged:actor:144", "ged:actor:880");
        assertThat(event(MASSACRE).participations()).extracting(Participation::actor, Participation::role).containsExactly(
                tuple(new ActorRef.Resolved("ged:actor:880", Optional.of("HLF")), Role.AGENT),
                tuple(new ActorRef.Unresolved("Civilians", Unresolution.CIVILIANS), Role.TARGET));
    }

    @Test
    void saysWhichSideIsWhich() {
        assertThat(event(BATTLE).participations()).extracting(Participation::role, participation -> participation.capacity().orElse(""))
                .containsExactly(tuple(Role.PARTICIPANT, "side a"), tuple(Role.PARTICIPANT, "side b"));
    }

    @Test
    void takesGovernmentsForStatesWhicheverRowComesFirst() {
        String nameless = BATTLE.replaceFirst("11,2015,1,1,", "13,2015,1,2,").replace("144,999,Government of Utopia", "144,,Utopia");

        for (String rows : List.of(BATTLE + nameless, nameless + BATTLE)) {
            assertThat(Files.only(Actor.class, reading(HEADER + rows))).extracting(Actor::id, Actor::kind, Actor::codes).containsExactly(
                    tuple("ged:actor:144", ActorKind.STATE, List.of(new Code("ucdp-actor", "144"), new Code("gw", "999"))),
                    tuple("ged:actor:880", ActorKind.ARMED_GROUP, List.of(new Code("ucdp-actor", "880"))));
        }
    }

    @Test
    void takesForStatesWhatHasANumberOrIsSideAOfStateBasedConflictOrIsCalledAGovernment() {
        String nonState = BATTLE.replaceFirst("11,2015,1,1,", "11,2015,1,2,");
        assertThat(kinds(BATTLE.replace("144,999,Government of Utopia", "144,,Utopia"))).containsExactly(ActorKind.STATE, ActorKind.ARMED_GROUP);
        assertThat(kinds(nonState.replace("144,999,Government of Utopia", "144,,Utopia"))).containsOnly(ActorKind.ARMED_GROUP);
        assertThat(kinds(nonState.replace("144,999,", "144,,"))).containsExactly(ActorKind.STATE, ActorKind.ARMED_GROUP);
        assertThat(kinds(BATTLE.replace("880,,HLF", "880,998,Erewhon"))).containsOnly(ActorKind.STATE);
    }

    private List<ActorKind> kinds(String row) {
        return Files.only(Actor.class, reading(HEADER + row)).stream().map(Actor::kind).toList();
    }

    @Test
    void readsNumbersOfAnyReleaseWithoutMixingThemWithTheNewOnes() {
        Reading reading = reading(HEADER.replace("_new_id", "_id") + BATTLE);

        assertThat(reading.allNotices()).isEmpty();
        assertThat(Files.only(Actor.class, reading)).extracting(Actor::id, Actor::codes).containsExactly(
                tuple("ged:actor-named:Government of Utopia", List.of(new Code("ucdp-actor-any-release", "144"), new Code("gw", "999"))),
                tuple("ged:actor-named:HLF", List.of(new Code("ucdp-actor-any-release", "880"))));
        assertThat(Files.events(reading).getFirst().codes()).contains(
                new Code("ucdp-conflict-any-release", "7", Optional.of("Utopia: Hills")),
                new Code("ucdp-dyad-any-release", "70", Optional.of("Government of Utopia - HLF")));
    }

    @Test
    void readsTheNamesOfTheEstimatesInOlderFiles() {
        Reading reading = reading(HEADER.replace(",low,best,high", ",low_est,best_est,high_est") + BATTLE);

        assertThat(reading.allNotices()).isEmpty();
        assertThat(Files.events(reading).getFirst().figures()).isEqualTo(event(BATTLE).figures());
    }

    @Test
    void saysFromWhichArticleNumbersAndQuotationsComeWhereThereIsOneOnly() {
        Event one = event(BATTLE.replace("HLF,2,", "HLF,1,").replace(";\"\"Utopia News,1753-01-01,Second\"\"", ""));
        String article = one.reports().getFirst().id();

        assertThat(one.figures()).extracting(Figure::report).containsOnly(Optional.of(article));
        assertThat(one.reports()).extracting(Report::source).containsOnly(Optional.of(article));
        assertThat(event(BATTLE).figures()).extracting(Figure::report).containsOnly(Optional.empty());
        assertThat(event(BATTLE).reports()).extracting(report -> report.source().isPresent()).containsExactly(true, true, false, false);
        assertThat(event(MASSACRE).figures()).extracting(Figure::report).containsOnly(Optional.empty());
    }

    @Test
    void takesSpeakersApartThatASemicolonSeparates() {
        assertThat(event(BATTLE.replace("police\n HLF spokesman", "SOHR; X;\nY")).reports()).filteredOn(report -> report.id().startsWith("original-"))
                .flatExtracting(Report::hops).extracting(hop -> ((ActorRef.Unresolved) hop.speaker()).verbatim()).containsExactly("SOHR", "X", "Y");
    }

    @Test
    void keepsAllEstimatesEvenWhereTheyContradictEachOther() {
        assertThat(event(BATTLE).figures()).extracting(figure -> figure.group().orElse(""), Figure::bound, Figure::amount).containsExactly(
                tuple("side a (part of best)", FigureBound.BEST, exact(0)), tuple("side b (part of best)", FigureBound.BEST, exact(1)),
                tuple("civilians (part of best)", FigureBound.BEST, exact(0)),
                tuple("unknown status (part of best)", FigureBound.BEST, exact(0)),
                tuple("", FigureBound.BEST, exact(1)), tuple("", FigureBound.HIGH, exact(30)), tuple("", FigureBound.LOW, exact(5)));
    }

    private static Amount exact(long number) {
        return new Amount.Exact(BigDecimal.valueOf(number));
    }

    @Test
    void negativeNumbersThatNobodyMeansAreTold() {
        Reading reading = reading(HEADER + BATTLE.replace(",0,1,0,0,5,1,30", ",0,-99,0,0,-5,1,-1"));

        assertThat(Files.events(reading).getFirst().figures()).extracting(Figure::amount).filteredOn(Amount.NotRecorded.class::isInstance).hasSize(3);
        assertThat(reading.notices()).filteredOn(notice -> notice.severity() == Severity.ERROR)
                .extracting(notice -> notice.field().orElse(""), notice -> notice.value().orElse("")).containsExactly(tuple("low", "-5"));
    }

    @Test
    void doesNotTakeAnEmptyCellForZero() {
        Event event = event(BATTLE.replace(",0,1,0,0,5,1,30", ",,1,0,0,5,1,-1"));

        assertThat(event.figures()).extracting(Figure::amount).contains(new Amount.NotRecorded()).hasSize(7);
        assertThat(event.figures()).filteredOn(figure -> figure.amount() instanceof Amount.NotRecorded)
                .extracting(figure -> figure.group().orElse(""), Figure::bound)
                .containsExactly(tuple("side a (part of best)", FigureBound.BEST), tuple("", FigureBound.HIGH));
    }

    @Test
    void doesNotCountSourcesThatWereNotRecorded() {
        assertThat(event(MASSACRE).metrics()).isEmpty();
        assertThat(event(BATTLE).metrics()).extracting(metric -> metric.value()).containsExactly(BigDecimal.TWO);
    }

    @Test
    void readsArticlesWithSemicolonsAndQuotesInTheirHeadlines() {
        Reading reading = reading(HEADER + BATTLE);

        assertThat(Files.only(Source.class, reading)).extracting(Source::publisher, Source::title, source -> source.published().isPresent())
                .containsExactly(
                tuple(Optional.of("UCDP GED"), Optional.empty(), false),
                tuple(Optional.of("Daily Bugle"), Optional.of("Fight; \"Hills\" burn &#8220;now&#8221;"), true),
                tuple(Optional.of("Utopia News"), Optional.of("Second"), false));
        assertThat(Files.events(reading).getFirst().reports()).extracting(Report::id).endsWith("original-1", "original-2").hasSize(4);
    }

    @Test
    void keepsFreeTextAboutSourcesWhole() {
        assertThat(Files.only(Source.class, reading(HEADER + MASSACRE)).getLast().title()).contains("AI,Utopia: report, 1992-06-16");
    }

    @Test
    void knowsNoMoreOfTheDateThanTheDatasetDoes() {
        assertThat(event(BATTLE).when().precision()).isEqualTo(DatePrecision.RANGE);
        assertThat(event(BATTLE).when().edtf()).contains("2015-05-11/2015-05-12");
        assertThat(event(MASSACRE).when().precision()).isEqualTo(DatePrecision.WEEK);
        assertThat(event(BATTLE.replace("2015-05-11,2015-05-12", "2015-05-11 00:00:00.000,2015-05-11 00:00:00.000")).when().edtf())
                .contains("2015-05-11");
    }

    @Test
    void placesEventsAsExactlyAsTheyAreCoded() {
        assertThat(event(MASSACRE).placings().getFirst().precision()).contains(PlacingPrecision.COUNTRY);
        assertThat(Files.only(Place.class, reading(HEADER + BATTLE))).extracting(Place::name, Place::partOf).containsExactly(
                tuple("Utopia", Optional.empty()), tuple("North Hills", Optional.of("ged:country:999")),
                tuple("Upper District", Optional.of("ged:province:999/North Hills")),
                tuple("Hilltown", Optional.of("ged:district:999/North Hills/Upper District")));
    }

    @ParameterizedTest
    @CsvSource({"1,EXACT", "2,", "3,DISTRICT", "4,PROVINCE", "5,", "6,COUNTRY", "7,"})
    void saysHowCloselyThePointGivesThePlaceWhereTheCodeSaysIt(String code, @Nullable CoordinatesPrecision precision) {
        assertThat(closeness(BATTLE.replace(",2,Hilltown", "," + code + ",Hilltown"))).containsExactly(Optional.ofNullable(precision));
    }

    @Test
    void takesThePointOfAPlaceForNoCloserThanAnyRowSays() {
        String town = BATTLE.replace(",2,Hilltown", ",1,Hilltown");
        String district = BATTLE.replaceFirst("11,", "13,").replace(",2,Hilltown", ",3,Hilltown");

        for (String rows : List.of(town + district, district + town, district + town + town.replaceFirst("11,", "14,"))) {
            assertThat(closeness(rows)).containsExactly(Optional.of(CoordinatesPrecision.DISTRICT));
        }
        assertThat(closeness(town + BATTLE.replaceFirst("11,", "13,"))).containsExactly(Optional.of(CoordinatesPrecision.EXACT));
    }

    private List<Optional<CoordinatesPrecision>> closeness(String rows) {
        return Files.only(Place.class, reading(HEADER + rows)).stream().flatMap(place -> place.coordinates().stream()).map(Coordinates::precision).toList();
    }

    @Test
    void tellsOfEveryValueThatDoesNotFitAndKeepsTheEvent() {
        Reading reading = reading(HEADER + BATTLE.replace("23.690225,98.765042,", "91,98.765042,").replace("2015-05-11,", "2015-02-30,")
                .replace(",5,1,30", ",five,1,30"));

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.notices()).extracting(Notice::severity, Notice::line, Notice::column, Notice::field, Notice::value)
                .containsExactlyInAnyOrder(
                tuple(Severity.ERROR, Optional.of(2L), Optional.of(40L), Optional.of("low"), Optional.of("five")),
                tuple(Severity.ERROR, Optional.of(2L), Optional.of(34L), Optional.of("date_start"), Optional.of("2015-02-30")),
                tuple(Severity.ERROR, Optional.of(2L), Optional.of(25L), Optional.of("latitude"), Optional.of("91")));
        assertThat(Files.events(reading).getFirst().when().edtf()).contains("../2015-05-12");
    }

    @Test
    void readsTheTagRowOfTheHumanitarianDataExchangeAsPartOfTheHeader() {
        String tags = "#id,#date+year" + ",".repeat(40) + "\n";
        Reading reading = reading(HEADER + tags + BATTLE);

        assertThat(Files.events(reading)).hasSize(1);
        assertThat(new String(Files.original(reading), StandardCharsets.UTF_8)).isEqualTo(HEADER + tags + BATTLE);
    }

    @Test
    void readsACandidateFileWithoutHeader() {
        String row = "21,r,2024,TRUE,Clear,2,1,1,A - B,1,1,A - B,1,5,A,1,6,B,1,\"\"\"X,2024-01-02,Y\"\"\",,,,,1,Spot,Spot on the map,"
                + "P,D,1.5,2.5,,1,Utopia,999,Asia,1,1,"
                + "2024-01-01 00:00:00.000,2024-01-01 00:00:00.000,0,0,0,3,3,4,2,,\n";
        Reading reading = reading(row);

        assertThat(reading.allNotices()).isEmpty();
        assertThat(Files.events(reading).getFirst().figures().getLast().amount()).isEqualTo(exact(2));
        assertThat(new String(Files.original(reading), StandardCharsets.UTF_8)).isEqualTo(row);
    }

    @Test
    void tellsOnceOfColumnsThatItDoesNotKnow() {
        Reading reading = reading(HEADER.replace("region,", "region,mood,") + BATTLE.replace("Asia,", "Asia,grim,")
                + MASSACRE.replace("Asia,", "Asia,grim,"));

        assertThat(reading.allNotices()).singleElement().extracting(Notice::severity, Notice::value)
                .containsExactly(Severity.WARNING, Optional.of("mood"));
    }

    @Test
    void rejectsRowsWhoseColumnsCannotBeToldApart() {
        Reading reading = reading(HEADER + "13,2015,1\n" + BATTLE.replace("HLF,2,", "\"HLF\"x,2,") + MASSACRE
                + MASSACRE.replaceFirst("12,", ",") + "14,\"open\n");

        assertThat(Files.events(reading)).extracting(Event::id).containsExactly("ged:12");
        assertThat(reading.allNotices()).extracting(Notice::code, notice -> notice.line().orElse(0L)).containsExactly(
                tuple("columns", 2L), tuple("text-after-quote", 3L), tuple("columns", 4L), tuple("no-id", 6L), tuple("unclosed-quote", 7L));
    }

    @Test
    void readsASecondHeaderHalfWay() {
        String second = "id,type_of_violence,dyad_name\n";
        Reading reading = reading(HEADER + BATTLE + second + "14,2,C - D\n");

        assertThat(reading.allNotices()).singleElement().extracting(Notice::code).isEqualTo("second-header");
        assertThat(Files.events(reading)).extracting(Event::title).containsExactly("Government of Utopia - HLF", "C - D");
        assertThat(new String(Files.original(reading), StandardCharsets.UTF_8)).isEqualTo(HEADER + BATTLE + second + "14,2,C - D\n");
    }

    @Test
    void tellsOfAFileWithoutRows() {
        assertThat(reading("").allNotices()).singleElement().extracting(Notice::code).isEqualTo("empty");
        assertThat(reading(HEADER).allNotices()).singleElement().extracting(Notice::code).isEqualTo("empty");
    }
}
