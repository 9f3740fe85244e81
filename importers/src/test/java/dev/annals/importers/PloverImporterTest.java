package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Code;
import dev.annals.core.model.Event;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.Role;
import dev.annals.core.transfer.Transfer;
import dev.annals.importers.plover.PloverImporter;
import dev.annals.testkit.Reading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

public class PloverImporterTest implements ConflictContract, ShuffleContract {

    public static final String NEW =
            "{\"id\": \"E1\", \"date\": \"2016-07-24\", \"event\": [\"ASSAULT\"], \"mode\": [\"suicide-attack\"], \"context\": "
                    + "[\"terrorism\", \"military\"], "
            + "\"actor\": [{\"code\": \"UTO\", \"sector\": \"REB\", \"entity_text\": \"fighters\", \"identifier_id\": \"Q1\", "
            + "\"identifier_text\": \"HLF\"}], "
            + "\"recipient\": [{\"entity_text\": \"a \\u201cpost\\u201d {not closed\"}], \"size\": {\"dead\": 3, \"injured\": \"dozens\"}, "
            + "\"location\": {\"extracted_place\": \"the hills\", \"resolved_place\": \"Hilltown\", \"geonameid\": \"9\", \"lat\": "
            + "1.5, \"lon\": 2.5, \"resolution\": 4}}\n";
    public static final String OLD = """
            {
                "id": "E2",
                "date": "2000-01-01",
                "source": [{"actorText": "Utopian", "code": "UTO", "sector": "GOV"},
                           {"actorText": "Arcadian", "code": "ARC"}],
                "target": "",
                "event": "FIGHT",
                "eventText": "agreed",
                "mode": "hypothetical",
                "dead": "156"
            }""";

    @Override
    public Importer importer() {
        return new PloverImporter();
    }

    @Override
    public List<String> unmarkedVersions() {
        return List.of(NEW, NEW.replace("\"dead\": 3", "\"dead\": 4"));
    }

    @Override
    public boolean laterFilesAreNewer() {
        return false;
    }

    /// One actor and one place with more or less beside their ids, and under different names.
    @Override
    public List<String> shuffledRows() {
        String old = OLD.replaceAll("\\s*\n\\s*", " ") + "\n";
        return List.of(
                NEW, old, NEW.replace("E1", "E3").replace("\"sector\": \"REB\", ", "").replace("\"HLF\"", "\"Hills Liberation Front\""),
                NEW.replace("E1", "E4").replace("\"sector\": \"REB\"", "\"sector\": \"MIL\""),
                NEW.replace("E1", "E5").replace("\"resolved_place\": \"Hilltown\", ", "").replace("\"lat\": 1.5, \"lon\": 2.5, ", ""),
                NEW.replace("E1", "E6").replace("\"geonameid\": \"9\"", "\"geonameid\": \"9\", \"feature_code\": \"PPL\", \"country_code\": \"UTO\""),
                NEW.replace("E1", "E7").replace("1.5", "1.25"));
    }

    @Test
    void anActorHasTheKindThatOtherRecordsGiveIt() {
        Reading reading = reading(NEW.replace("E1", "E3").replace("\"sector\": \"REB\", ", "") + NEW);

        assertThat(Files.only(Actor.class, reading).getFirst().kind()).isEqualTo(ActorKind.ARMED_GROUP);
    }

    @Test
    void anEventThatTwoInputsSayAlikeIsRepeated() {
        Reading reading = Reading.of(importer(), List.of(input("a.json", NEW), input("b.json", NEW)));

        assertThat(Files.events(reading)).hasSize(1);
        assertThat(reading.repeated()).containsExactly("event");
    }

    private static Input input(String name, String text) {
        return Files.input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading reading(String text) {
        return Files.read(new PloverImporter(), "plover.json", text);
    }

    @Test
    void readsTheNamesOfTheManual() {
        Event event = Files.events(reading(NEW)).getFirst();

        assertThat(event.detail()).isEqualTo(new Attack(AttackMethod.SUICIDE_BOMBING, Optional.empty(), Optional.empty()));
        assertThat(event.codes()).contains(new Code("plover", "ASSAULT"), new Code("plover-context", "military"));
        assertThat(event.participations()).extracting(Participation::role).containsExactly(Role.AGENT, Role.TARGET);
        assertThat(event.figures()).extracting(Figure::measure, Figure::amount).containsExactlyInAnyOrder(
                tuple(Measure.KILLED, new Amount.Exact(BigDecimal.valueOf(3))), tuple(Measure.INJURED, new Amount.Vague("dozens")));
        assertThat(event.placings()).extracting(Placing::place, Placing::precision)
                .containsExactly(tuple("geonames:9", Optional.of(PlacingPrecision.NEAR)));
    }

    @Test
    void readsAnArrayWithTheOldNames() {
        Reading reading = reading("[\n" + OLD + ",\n" + OLD.replace("E2", "E3") + "\n]\n");

        assertThat(reading.allNotices()).isEmpty();
        assertThat(Files.events(reading)).extracting(Event::id, event -> event.participations().size(), Event::factuality).containsExactly(
                tuple("plover:E2", 2, Factuality.HYPOTHETICAL), tuple("plover:E3", 2, Factuality.HYPOTHETICAL));
        assertThat(Files.events(reading).getFirst().extras().map(Extras::raw)).contains(OLD);
    }

    @Test
    void readsAnActorThatIsAMereName() {
        Reading reading = reading(NEW.replace("[{\"entity_text\": \"a \\u201cpost\\u201d {not closed\"}]", "[\"Arcadia\", null, \"\", 7]"));

        assertThat(Files.only(Actor.class, reading)).extracting(Actor::name).containsExactlyInAnyOrder("HLF", "Arcadia", "7");
        assertThat(Files.events(reading).getFirst().participations()).extracting(Participation::role)
                .containsExactly(Role.AGENT, Role.TARGET, Role.TARGET);
    }

    @Test
    void readsSeveralRecordsOnALine() {
        assertThat(Files.events(reading("[" + NEW.strip() + "," + NEW.strip().replace("E1", "E4") + "]"))).extracting(Event::id)
                .containsExactly("plover:E1", "plover:E4");
    }

    @Test
    void readsADateWithoutQuotesAndSaysSo() {
        Reading reading = reading(NEW.replace("\"2016-07-24\"", "2016-07-24"));

        assertThat(reading.allNotices()).singleElement().extracting(Notice::code).isEqualTo("unquoted");
        assertThat(Files.events(reading).getFirst().when().edtf()).contains("2016-07-24");
    }

    @Test
    void rejectsWhatIsNotJsonAndReadsOn() {
        Reading reading = reading(NEW + "{\"id\": \"E5\",,}\n" + "{\"id\": \"E6\n" + "rubbish\n" + "{\"date\": \"2020-01-01\"}\n"
                + NEW.replace("E1", "E7"));

        assertThat(Files.events(reading)).extracting(Event::id).containsExactly("plover:E1", "plover:E7");
        assertThat(reading.allNotices()).extracting(Notice::code, notice -> notice.line().orElse(0L)).containsExactly(
                tuple("not-json", 2L), tuple("not-json", 3L), tuple("no-id", 5L));
    }

    @Test
    void givesBackLinesByteForByte() {
        for (String file : List.of(NEW + NEW, NEW + "\n\n" + NEW.strip(), NEW.replace("\n", "\r\n"))) {
            Reading rows = Reading.of(importer(), List.of(Files.input("plover.json", file.getBytes(StandardCharsets.UTF_8))), ConflictRule.EVERY_ROW);

            assertThat(new String(Files.original(rows), StandardCharsets.UTF_8)).isEqualTo(file);
        }
    }

    @Test
    void neverFailsOnASpoiltFile() {
        String sound = "[" + NEW + OLD + "]";
        for (int seed = 0; seed < 1500; seed++) {
            var random = new Random(seed);
            byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
            for (int times = random.nextInt(4); times >= 0; times--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:\\\n\0u\u00e9x9 ".charAt(random.nextInt(15));
            }
            byte[] file = Arrays.copyOf(bytes, bytes.length - random.nextInt(10));
            var rejected = new ArrayList<String>();

            assertThatCode(() -> new PloverImporter().read(
                            Files.input("spoilt.json", file),
                                    new Transfer(List.of(), rejection -> rejected.addAll(codes(rejection.notices())), notice -> { })))
                    .as("seed " + seed).doesNotThrowAnyException();
            assertThat(rejected).as("seed " + seed).doesNotContain("integrity");
        }
    }

    private static List<String> codes(List<Notice> notices) {
        return notices.stream().map(Notice::code).toList();
    }

    @Test
    void tellsOfAResolutionThatIsNotKnown() {
        Reading reading = reading(NEW.replace("\"resolution\": 4", "\"resolution\": 9"));

        assertThat(Files.events(reading).getFirst().placings().getFirst().precision()).contains(PlacingPrecision.UNKNOWN);
        assertThat(reading.allNotices()).extracting(Notice::code).containsExactly("unknown-code");
    }
}
