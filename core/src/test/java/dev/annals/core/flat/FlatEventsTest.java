package dev.annals.core.flat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.Source;
import dev.annals.core.model.Unresolution;
import dev.annals.core.model.When;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlatEventsTest {

    private static final Place LAND = place("land", PlaceKind.COUNTRY, "Land", "", List.of());
    private static final Place NORTH = place("north", PlaceKind.PROVINCE, "North", "land", List.of());
    private static final Place SOUTH = place("south", PlaceKind.PROVINCE, "South", "land", List.of());
    private static final Place TOWN = new Place(
            "town", PlaceKind.SETTLEMENT, "Town", List.of(), Optional.of("north"), Optional.of(new Coordinates(new BigDecimal("1.5"), new BigDecimal("2.5"))),
            List.of());
    private static final Place PORT = place("port", PlaceKind.SETTLEMENT, "Port", "south", List.of());

    private final List<CorpusRecord> records = new ArrayList<>(List.of(LAND, NORTH, SOUTH, TOWN, PORT));
    private final List<Placing> placings = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private When when = When.on(LocalDate.of(2024, 5, 31));

    @Test
    void namesTheOnePlaceWhereItHappenedAndWhatLiesAroundIt() throws IOException {
        placings.add(at("town", PlacingRole.LOCATION));
        placings.add(at("port", PlacingRole.SUBJECT));
        placings.add(at("south", PlacingRole.ORIGIN));

        FlatEvent row = row();

        assertThat(row.country()).contains("Land");
        assertThat(row.province()).contains("North");
        assertThat(row.place()).contains("Town");
        assertThat(row.latitude()).contains(new BigDecimal("1.5"));
        assertThat(row.longitude()).contains(new BigDecimal("2.5"));
        assertThat(row.locationPrecision()).contains("near");
    }

    @Test
    void severalProvincesAreSeveral() throws IOException {
        placings.add(at("town", PlacingRole.LOCATION));
        placings.add(at("port", PlacingRole.NEAR));

        FlatEvent row = row();

        assertThat(row.country()).contains("Land");
        assertThat(row.province()).contains("several");
        assertThat(row.place()).contains("Town; Port");
        assertThat(row.latitude()).isEmpty();
        assertThat(row.locationPrecision()).contains("near; near");
    }

    @Test
    void showsNoPointAtZeroZero() throws IOException {
        records.add(new Place("gap", PlaceKind.SETTLEMENT, "Gap", List.of(), Optional.empty(), Optional.of(new Coordinates(BigDecimal.ZERO, BigDecimal.ZERO)),
                List.of()));
        placings.add(at("gap", PlacingRole.LOCATION));

        assertThat(row().latitude()).isEmpty();
    }

    @Test
    void namesACountryThatIsKnownByItsCodeOnly() throws IOException {
        var code = List.of(new Code("fips-10-4", "XX"));
        records.add(place("xx", PlaceKind.COUNTRY, "Xanadu", "", code));
        records.add(place("spot", PlaceKind.SETTLEMENT, "Spot", "", code));
        placings.add(at("spot", PlacingRole.LOCATION));

        assertThat(row().country()).contains("Xanadu");
    }

    @Test
    void namesTheCountryWithTheLeastIdOfThoseWithOneCodeInWhateverOrderTheyCome() throws IOException {
        var code = List.of(new Code("fips-10-4", "XX"));
        records.add(place("x2", PlaceKind.COUNTRY, "Second", "", code));
        records.add(place("x1", PlaceKind.COUNTRY, "First", "", code));
        records.add(place("x3", PlaceKind.COUNTRY, "Third", "", code));
        records.add(place("spot", PlaceKind.SETTLEMENT, "Spot", "", code));
        placings.add(at("spot", PlacingRole.LOCATION));

        assertThat(row().country()).contains("First");
    }

    @Test
    void actorsOfOneNameHaveTheirIdsBehindIt() throws IOException {
        records.add(actor("a1", "Police"));
        records.add(actor("a2", "Police"));
        records.add(actor("a3", "Army"));
        participations.add(part("a1", Role.AGENT));
        participations.add(part("a3", Role.VICTIM));
        participations.add(new Participation(
                new ActorRef.Unresolved("Civilians", Unresolution.CIVILIANS), Role.TARGET, Optional.empty(), Optional.empty()));
        participations.add(part("a2", Role.MEDIATOR));
        participations.add(part("a3", Role.TARGET));

        FlatEvent row = row();

        assertThat(row.initiators()).contains("Police (a1)");
        assertThat(row.targets()).contains("Army; Civilians");
        assertThat(row.others()).contains("Police (a2)");
        assertThat(row.participants()).isEmpty();
    }

    @Test
    void aNameIsToldApartAlsoFromOneThatComesLater() throws IOException {
        records.add(actor("a1", "Police"));
        participations.add(part("a1", Role.PARTICIPANT));
        try (var events = new FlatEvents()) {
            for (CorpusRecord record : records) {
                events.add(record);
            }
            events.add(event());
            events.add(actor("a2", "Police"));

            assertThat(rows(events)).extracting(FlatEvent::participants).containsExactly(Optional.of("Police (a1)"));
        }
    }

    @Test
    void numbersStandAsTheyAreGiven() throws IOException {
        figures.add(killed(Optional.empty(), FigureBound.LOW, new Amount.Exact(BigDecimal.valueOf(9))));
        figures.add(killed(Optional.empty(), FigureBound.BEST, new Amount.AtLeast(BigDecimal.valueOf(5))));
        figures.add(killed(Optional.empty(), FigureBound.BEST, new Amount.Exact(BigDecimal.valueOf(7))));
        figures.add(killed(Optional.of("guards"), FigureBound.STATED, new Amount.Exact(BigDecimal.TWO)));
        figures.add(new Figure(
                Measure.INJURED, Optional.empty(), new Amount.About(BigDecimal.TEN), FigureBound.STATED, Optional.empty(), Optional.empty()));

        FlatEvent row = row();

        assertThat(row.killedLow()).contains(BigDecimal.valueOf(9));
        assertThat(row.killedBest()).contains(BigDecimal.valueOf(5));
        assertThat(row.killedHigh()).contains(BigDecimal.valueOf(5));
        assertThat(row.killedIs()).contains("at least");
        assertThat(row.killedDoubts()).contains("sources-differ; bounds-contradict");
        assertThat(row.killedFurther()).isEqualTo(2);
        assertThat(row.injuredBest()).contains(BigDecimal.TEN);
        assertThat(row.injuredIs()).contains("about");
        assertThat(row.disagreement()).isTrue();
        assertThat(row.figures()).contains("killed: low 9; killed: best at least 5; killed: best 7; killed (guards): 2; injured: about 10");
    }

    @Test
    void noNumberIsNoZero() throws IOException {
        figures.add(killed(Optional.empty(), FigureBound.STATED, new Amount.Vague("dozens")));

        FlatEvent row = row();

        assertThat(row.killedBest()).isEmpty();
        assertThat(row.killedDoubts()).contains("no-number");
        assertThat(row.killedFurther()).isEqualTo(1);
        assertThat(row.disagreement()).isFalse();
    }

    @Test
    void daysOfSeveralMonthsLieInSeveral() throws IOException {
        when = new When(Optional.of(LocalDate.of(2024, 5, 31)), Optional.of(LocalDate.of(2024, 6, 1)), DatePrecision.RANGE, DateNature.WITHIN,
                Optional.empty(), Optional.empty());

        FlatEvent row = row();

        assertThat(row.year()).contains(2024L);
        assertThat(row.month()).contains("several");
        assertThat(row.dateWords()).isEqualTo("between 31 May 2024 and 1 June 2024");
    }

    @Test
    void anOpenDateLiesInNoMonth() throws IOException {
        when = new When(Optional.of(LocalDate.of(2024, 5, 31)), Optional.empty(), DatePrecision.RANGE, DateNature.WITHIN, Optional.empty(),
                Optional.empty());

        FlatEvent row = row();

        assertThat(row.year()).isEmpty();
        assertThat(row.month()).isEmpty();
        assertThat(row.dateTo()).isEmpty();
    }

    @Test
    void countsSourcesOnceAndNamesTheFirstAddress() throws IOException {
        records.add(source("s1", "Agency", ""));
        records.add(source("s2", "Agency", "https://a.example/2"));
        records.add(source("s3", "Paper", "https://a.example/3"));
        for (String id : List.of("s1", "s2", "s3")) {
            reports.add(new Report("r" + id, Optional.empty(), List.of(), List.of(), Optional.of(id)));
        }
        reports.add(new Report("again", Optional.empty(), List.of(), List.of(), Optional.of("s3")));

        FlatEvent row = row();

        assertThat(row.sources()).isEqualTo(3);
        assertThat(row.publishers()).contains("Agency; Paper");
        assertThat(row.firstUrl()).contains("https://a.example/2");
    }

    @Test
    void saysTheKindByItsCodeOrByTheWordsOfTheFirstCode() throws IOException {
        assertThat(row().kind()).isEqualTo("attack");
        assertThat(row().subKind()).contains("bombing");
        assertThat(row().codes()).contains("cameo 183 Bomb");
    }

    @Test
    void tellsTheRecordsThatNoRowShows() throws IOException {
        records.add(actor("a1", "Police"));
        records.add(actor("a2", "Army"));
        participations.add(part("a1", Role.AGENT));
        placings.add(at("port", PlacingRole.LOCATION));
        try (var events = new FlatEvents()) {
            for (CorpusRecord record : records) {
                events.add(record);
            }
            events.add(event());
            rows(events);

            assertThat(events.unshown()).extracting(CorpusRecord::id).containsExactly("north", "town", "a2");
        }
    }

    private FlatEvent row() throws IOException {
        try (var events = new FlatEvents()) {
            for (CorpusRecord record : records) {
                events.add(record);
            }
            events.add(event());
            return rows(events).getFirst();
        }
    }

    private static List<FlatEvent> rows(FlatEvents events) throws IOException {
        var rows = new ArrayList<FlatEvent>();
        events.drain((row, beside) -> rows.add(row));
        return rows;
    }

    private Event event() {
        return new Event(
                "e", Factuality.ACTUAL, "An event", Optional.empty(), when, new Attack(AttackMethod.BOMBING, Optional.empty(), Optional.empty()),
                participations, placings, figures, List.of(), List.of(), reports, List.of(new Code("cameo", "183", Optional.of("Bomb"))), List.of(),
                Optional.empty(), Optional.empty());
    }

    private static Placing at(String place, PlacingRole role) {
        return new Placing(place, role, Optional.of(PlacingPrecision.NEAR), Optional.empty(), Optional.empty());
    }

    private static Participation part(String actor, Role role) {
        return new Participation(new ActorRef.Resolved(actor, Optional.empty()), role, Optional.empty(), Optional.empty());
    }

    private static Figure killed(Optional<String> group, FigureBound bound, Amount amount) {
        return new Figure(Measure.KILLED, group, amount, bound, Optional.empty(), Optional.empty());
    }

    private static Place place(String id, PlaceKind kind, String name, String larger, List<Code> codes) {
        return new Place(id, kind, name, List.of(), Optional.of(larger).filter(text -> !text.isEmpty()), Optional.empty(), codes);
    }

    private static Actor actor(String id, String name) {
        return new Actor(
                id, ActorKind.OTHER, name, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    private static Source source(String id, String publisher, String url) {
        return new Source(
                id, Optional.of(publisher), Optional.empty(), Optional.empty(), Optional.of(url).filter(text -> !text.isEmpty()), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
