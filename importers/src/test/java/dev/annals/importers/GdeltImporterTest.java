package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Event;
import dev.annals.core.model.Metric;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Source;
import dev.annals.core.model.Visit;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class GdeltImporterTest extends ImporterContract implements ConflictContract, ShuffleContract {

    private static final String ACTOR1 = "UTO\tUTOPIA\tUTO\t\t\t\t\t\t\t";
    private static final String NOBODY = "\t\t\t\t\t\t\t\t\t";
    private static final String POLICE = "COP\tPOLICE\t\t\t\t\t\tCOP\t\t";
    private static final String CODES = "1\t043\t043\t04\t1\t2.8\t18\t3\t18\t-2.5";
    private static final String CITY = "4\tHigh \"Town, Utopia\tUP\tUP07\t5402\t-37.7833\t144.933\t-1562136";
    private static final String NOWHERE = "0\t\t\t\t\t\t\t";
    private static final String COUNTRY = "1\tUtopia\tUP\tUP\t\t23\t-102\tUP";

    private static String row(String id, String actor1, String actor2, String... places) {
        return String.join("\t", id, "20171202\t201712\t2017\t2017.9096", actor1, actor2, CODES, String.join("\t", places),
                "20180101000000", "http://news.example/a?b=%2f")
                + "\n";
    }

    /// The same row as version 1.0 has it: no second-level division.
    public static String older(String row) {
        String[] fields = row.stripTrailing().split("\t", -1);
        return Stream.iterate(0, i -> i + 1).limit(fields.length).filter(i -> i != 39 && i != 47 && i != 55).map(i -> fields[i])
                .collect(Collectors.joining("\t"))
                + "\n";
    }

    public static final String FIRST = row("719024875", ACTOR1, POLICE, NOWHERE, COUNTRY, CITY);
    static final String SECOND = row("719024876", NOBODY, ACTOR1, CITY, NOWHERE, NOWHERE);

    @Override
    public List<String> unmarkedVersions() {
        return List.of(FIRST, FIRST.replace("-2.5", "-2.7"));
    }

    @Override
    public List<String> markedVersions() {
        return List.of(FIRST, FIRST.replace("20180101000000", "20180102000000"));
    }

    @Override
    public Importer importer() {
        return new GdeltImporter();
    }

    @Override
    public String sound() {
        return FIRST + SECOND;
    }

    /// One place with and without its district and its point, of another type, and under three names; one actor with and without its country
    /// and its role.
    @Override
    public List<String> shuffledRows() {
        return List.of(
                FIRST, SECOND, row("3", ACTOR1, POLICE, NOWHERE, COUNTRY, CITY.replace("\t5402\t", "\t\t")),
                row("4", POLICE, NOBODY, CITY.replace("\t-37.7833\t144.933\t", "\t\t\t"), NOWHERE, COUNTRY.replace("23\t-102", "23.5\t-102")),
                row("5", NOBODY, POLICE.replace("\tCOP\t\t", "\t\t\t"), CITY.replace("High \"Town", "Hightown"), NOWHERE, NOWHERE),
                row("6", ACTOR1, ACTOR1.replace("\tUTO\t\t", "\t\t\t"), NOWHERE, NOWHERE, "0\t\tGG\tGG\t\t\t42\tGG")
                        .replace("\t043\t043\t04\t1\t2.8\t", "\t10\t10\t1\t1\t0.0\t"),
                older(row("7", ACTOR1, NOBODY, NOWHERE, NOWHERE, CITY.replace("5402", "5403").replace("High \"Town", "High Town"))),
                row("8", NOBODY, POLICE.replace("\tCOP\t\t", "\tMIL\t\t"), COUNTRY, CITY.replace("5402", "5404"), NOWHERE));
    }

    @Test
    void aPlaceHasTheDistrictAndThePointThatOtherRowsGiveIt() {
        String without = row("3", ACTOR1, POLICE, NOWHERE, NOWHERE, CITY.replace("\t5402\t-37.7833\t144.933", "\t\t\t"));
        Place place = Files.only(Place.class, reading(without + FIRST)).getFirst();

        assertThat(place.codes()).contains(new Code("gdelt-adm2", "5402"));
        assertThat(place.coordinates()).contains(new Coordinates(new BigDecimal("-37.7833"), new BigDecimal("144.933")));
    }

    @Test
    void anActorHasTheNameAndTheCodesThatOtherRowsGiveIt() {
        String without = row("3", POLICE.replace("\tCOP\t\t", "\t\t\t"), NOBODY, NOWHERE, NOWHERE, CITY);

        assertThat(Files.only(Actor.class, reading(without + FIRST)).getFirst().kind()).isEqualTo(ActorKind.ARMED_FORCE);
    }

    @Override
    public int rows() {
        return 2;
    }

    private Reading reading(String text) {
        return Files.read(importer(), "20180101000000.export.CSV", text);
    }

    @Test
    void isFoundByTheNamesThatTheProjectGivesItsFiles() {
        assertThat(importer().format().fits("20180101000000.export.CSV")).isTrue();
        assertThat(importer().format().fits("20180101.export.CSV.zip")).isTrue();
        assertThat(importer().format().fits("20180101000000.mentions.CSV.zip")).isFalse();
    }

    @Test
    void keepsCodesAsTextAndMeasuresAsNumbers() {
        Event event = Files.events(reading(FIRST)).getFirst();

        assertThat(event.codes()).contains(new Code("cameo", "043", Optional.of("Host a visit")), new Code("cameo-root", "04", Optional.of("Consult")),
                new Code("gdelt-date-added", "20180101000000"));
        assertThat(event.metrics()).contains(new Metric("AvgTone", new BigDecimal("-2.5"), Optional.empty()));
        assertThat(event.detail()).isInstanceOf(Visit.class);
        assertThat(event.title()).isEqualTo("UTOPIA: Host a visit: POLICE");
        assertThat(event.when().edtf()).contains("2017-12-02?");
    }

    @Test
    void callsAPlaceWithoutAFeatureByItsNameAndPoint() {
        Reading reading = reading(row("1", NOBODY, ACTOR1, CITY.replace("\t-1562136", "\t"), NOWHERE, NOWHERE));

        assertThat(Files.only(Place.class, reading)).extracting(Place::id).containsExactly("gdelt:place-named:High \"Town, Utopia/-37.7833,144.933");
    }

    @Test
    void makesActorsAndPlacesOnceEach() {
        Reading reading = reading(FIRST + SECOND);

        assertThat(Files.only(Actor.class, reading)).extracting(Actor::id, Actor::kind).containsExactly(
                tuple("gdelt:actor:UTO/UTOPIA", ActorKind.STATE), tuple("gdelt:actor:COP/POLICE", ActorKind.ARMED_FORCE));
        assertThat(Files.only(Place.class, reading)).extracting(Place::id, Place::name).containsExactly(
                tuple("gdelt:place:4/UP07/-1562136", "High \"Town, Utopia"), tuple("gdelt:place:1/UP/UP", "Utopia"));
        assertThat(Files.only(Source.class, reading)).hasSize(2);
    }

    @Test
    void makesNothingOfABlankActorOrAPlaceWithoutNameAndPoint() {
        Event event = Files.events(reading(SECOND)).getFirst();

        assertThat(event.participations()).hasSize(1);
        assertThat(event.placings()).singleElement().extracting(placing -> placing.role()).isEqualTo(PlacingRole.AGENT_LOCATION);
    }

    @Test
    void readsTheColumnsOfVersionOneToo() {
        String daily = older(FIRST);
        String back = daily.substring(0, daily.lastIndexOf('\t')) + "\n";

        assertThat(Files.events(reading(daily)).getFirst().reports()).hasSize(1);
        assertThat(Files.events(reading(back)).getFirst().reports()).isEmpty();
        assertThat(Files.events(reading(back)).getFirst().placings()).hasSize(2);
    }

    @Test
    void tellsOfALayoutThatChangesHalfWayAndReadsOn() {
        Reading reading = reading(FIRST + older(SECOND) + older(FIRST.replace("719024875", "7")));

        assertThat(reading.allNotices()).singleElement().extracting(Notice::code, Notice::line)
                .containsExactly("layout-change", Optional.of(2L));
        assertThat(Files.events(reading)).hasSize(3);
    }

    @Test
    void leavesTheKindOpenWhereTheCodeIsUnknown() {
        Reading reading = reading(FIRST.replace("\t043\t043", "\t---\t043"));

        assertThat(reading.allNotices()).singleElement().extracting(Notice::code, Notice::field, Notice::value).containsExactly(
                "unknown-code", Optional.of("EventCode"), Optional.of("---"));
        assertThat(Files.events(reading).getFirst().codes()).contains(new Code("cameo", "---"));
    }

    @Test
    void readsArchivesAsTheyArePublished() throws IOException {
        byte[] archive = Files.zip("20180101.export.CSV", FIRST, "second/20180102.export.CSV", SECOND);
        Reading reading = Reading.of(importer(), "20180101.export.CSV.zip", archive);

        assertThat(reading.allNotices()).isEmpty();
        assertThat(Files.events(reading)).hasSize(2);
        assertThat(new String(Files.original(reading), StandardCharsets.UTF_8)).isEqualTo(FIRST + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "folder\\", "a\0b"})
    void tellsAFileWithoutANameInAnArchive(String name) throws IOException {
        Reading alone = Reading.of(importer(), "one.zip", Files.zip(name, FIRST));
        Reading amongOthers = Reading.of(importer(), "two.zip", Files.zip(name, FIRST, "20180102.export.CSV", SECOND));

        assertThat(alone.allNotices()).extracting(Notice::code).contains("broken-archive");
        assertThat(amongOthers.allNotices()).extracting(Notice::file).contains(Optional.of("two.zip!" + name));
        assertThat(Files.events(amongOthers)).hasSize(1);
    }

    @Test
    void readsWhatABrokenArchiveStillHolds() throws IOException {
        byte[] archive = Files.zip("20180101.export.CSV", FIRST.repeat(50));
        for (int length = 0; length < archive.length; length++) {
            Reading reading = Reading.of(importer(), "broken.zip", Arrays.copyOf(archive, length));

            if (length < archive.length - 120) {
                assertThat(reading.allNotices()).as("cut off after " + length).extracting(Notice::code).contains("broken-archive");
            }
        }
    }
}
