package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Agreement;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Clash;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.Role;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.acled.AcledImporter;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class AcledImporterTest extends ImporterContract implements ShuffleContract, ConflictContract {

    public static final String HEADER =
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,"
            + "assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
            + "longitude,geo_precision,source,"
            + "source_scale,notes,fatalities,tags,timestamp\n";
    public static final String PROTEST =
            "UTO12,2023-03-05,2023,1,Demonstrations,Protests,Peaceful protest,Protesters (Utopia),Teachers; Nurses,Protesters,,,,"
            + "Protesters only,,999,Middle,Utopia,North,Upper,,Hilltown,1.5,2.5,1,Daily Bugle; Utopia News,National,\"On 5 March, "
            + "people met.\",0,crowd size=no report;local,1678000000\n";
    private static final String TREATY =
            "UTO13,05 March 2023,2023,2,Strategic developments,Strategic developments,Agreement,Army,,1,HLF,,2,12,,999,Middle,Utopia,"
                    + "North,,,North,1.5,2.5,3,"
            + "Daily Bugle,National,Notes.,,,1678000001\n";

    @Override
    public String conflictHeader() {
        return HEADER;
    }

    @Override
    public List<String> unmarkedVersions() {
        return List.of(PROTEST, PROTEST.replace("On 5 March", "On Sunday"));
    }

    @Override
    public List<String> markedVersions() {
        return List.of(PROTEST, PROTEST.replace("1678000000", "1679000000"));
    }

    @Override
    public Importer importer() {
        return new AcledImporter();
    }

    @Override
    public String sound() {
        return HEADER + PROTEST + TREATY;
    }

    @Test
    void givesATownItsPointAndNothingOfTheRegionForWhichTheTownStands() {
        String region = PROTEST.replaceFirst("UTO12", "UTO14").replace("1.5,2.5,1,", "1.5,2.5,3,");

        for (String rows : List.of(PROTEST + region, region + PROTEST)) {
            assertThat(closeness(rows)).containsExactly(Optional.of(CoordinatesPrecision.EXACT));
        }
        assertThat(closeness(region)).containsExactly(Optional.empty());
        assertThat(closeness(PROTEST.replace("1.5,2.5,1,", "1.5,2.5,2,"))).containsExactly(Optional.empty());
    }

    private List<Optional<CoordinatesPrecision>> closeness(String rows) {
        return Files.only(Place.class, Files.read(importer(), "acled.csv", HEADER + rows)).stream().flatMap(place -> place.coordinates().stream())
                .map(Coordinates::precision).toList();
    }

    @Test
    void makesNoActorOfCivilians() {
        Reading reading = Files.read(importer(), "acled.csv", HEADER + TREATY.replace("HLF,,2,12", "Civilians (Utopia),,7,17"));

        assertThat(Files.only(Actor.class, reading)).extracting(Actor::name).containsExactly("Army");
        assertThat(Files.events(reading).getFirst().participations()).extracting(Participation::actor)
                .contains(new ActorRef.Unresolved("Civilians (Utopia)", Unresolution.CIVILIANS));
    }

    @Override
    public String shuffledHeader() {
        return HEADER;
    }

    @Override
    public List<String> shuffledRows() {
        return List.of(
                PROTEST, TREATY, PROTEST.replace("UTO12", "UTO14").replace("Protesters,,,,", "6,,,,"),
                PROTEST.replace("UTO12", "UTO15").replace("Teachers; Nurses,Protesters", "Army; HLF,"),
                TREATY.replace("UTO13", "UTO16").replace("Army,,1,HLF,,2", "HLF,,8,Army,,"),
                TREATY.replace("UTO13", "UTO17").replace("Army,,1,HLF,,2", "Nurses,Army,,Army,,1"));
    }

    @Override
    public int rows() {
        return 2;
    }

    private Reading reading(String text) {
        return Files.read(importer(), "acled.csv", text);
    }

    @Test
    void readsListsOfAlliesSourcesAndTags() {
        Event event = Files.events(reading(sound())).getFirst();

        assertThat(event.participations()).extracting(Participation::role, Participation::capacity).containsExactly(
                tuple(Role.PARTICIPANT, Optional.of("actor 1")), tuple(Role.PARTICIPANT, Optional.of("with actor 1")),
                        tuple(Role.PARTICIPANT, Optional.of("with actor 1")));
        assertThat(event.reports()).hasSize(2);
        assertThat(event.codes()).contains(new Code("acled-tag", "crowd size=no report"), new Code("acled-tag", "local"));
        assertThat(event.summary()).contains("On 5 March, people met.");
    }

    @Test
    void readsNumbersAndLabelsOfActorTypesAlike() {
        assertThat(Files.only(Actor.class, reading(sound()))).filteredOn(actor -> !actor.codes().isEmpty())
                .extracting(actor -> actor.codes().getFirst().value())
                .containsExactly("Protesters", "1", "2");
    }

    @Test
    void takesTheFinerTypeForTheKind() {
        assertThat(Files.events(reading(sound())).getLast().detail()).isEqualTo(new Agreement("Agreement", Optional.empty(), List.of()));
    }

    @Test
    void doesNotTakeAMissingCountForZero() {
        assertThat(Files.events(reading(sound()))).extracting(event -> event.figures().getFirst().amount())
                .containsExactly(new Amount.Exact(BigDecimal.ZERO), new Amount.NotRecorded());
    }

    @Test
    void readsAllWaysToWriteADate() {
        for (String date : List.of("2023-03-05", "05-03-2023", "05 March 2023", "5 March 2023")) {
            Event event = Files.events(reading(HEADER + PROTEST.replace("2023-03-05", date))).getFirst();

            assertThat(event.when().edtf()).as(date).contains("2023-03-05");
        }
        assertThat(Files.events(reading(sound())).getLast().when().edtf()).contains("2023-02-27/2023-03-11");
    }

    @Test
    void readsHeadersInCapitalsAndSemicolonsBetweenFields() {
        String text = (HEADER.toUpperCase(Locale.ROOT) + TREATY).replace(',', ';');

        assertThat(Files.events(reading(text))).singleElement().extracting(Event::title).isEqualTo("Agreement - Army - HLF");
    }

    @Test
    void keepsDeletionsAsRecordsThatSupersedeEvents() {
        Reading reading = Files.read(importer(), "deleted.csv", "event_id_cnty,deleted_timestamp\nUTO12,1680000000\n");

        assertThat(Files.events(reading)).singleElement().satisfies(event -> {
            assertThat(event.links()).containsExactly(new Link(LinkKind.SUPERSEDES, "acled:UTO12"));
            assertThat(event.lineage().flatMap(lineage -> lineage.note())).contains("deleted by the dataset");
        });
    }

    @Test
    void makesEachPlaceOnceWithinTheLargerOnes() {
        assertThat(Files.only(Place.class, reading(HEADER + PROTEST + PROTEST))).extracting(Place::name)
                .containsExactly("Utopia", "North", "Upper", "Hilltown");
    }

    @Test
    void saysOfAnOlderVersionThatIsKeptThatItIsOne() {
        String newer = PROTEST.replace("1678000000", "1679000000");
        Reading reading = Reading.of(
                importer(), List.of(Files.input("acled.csv", (HEADER + newer + PROTEST).getBytes(StandardCharsets.UTF_8))), ConflictRule.KEEP_BOTH);

        assertThat(Files.events(reading).getLast()).satisfies(older -> {
            assertThat(older.id()).matches("acled:UTO12#[0-9a-f]{8}");
            assertThat(older.links()).containsExactly(new Link(LinkKind.DUPLICATE_OF, "acled:UTO12"));
            assertThat(older.lineage().flatMap(Lineage::note)).contains("an older version of acled:UTO12");
        });
    }

    @Test
    void marksTheEventsOfAFolderThatWereDeleted(@TempDir Path folder) throws IOException {
        java.nio.file.Files.writeString(folder.resolve("a.csv"), HEADER + PROTEST + TREATY);
        java.nio.file.Files.writeString(folder.resolve("b.csv"), HEADER + TREATY.replace("1678000001", "1678000002"));
        java.nio.file.Files.writeString(folder.resolve("deleted.csv"), "event_id_cnty,deleted_timestamp\nUTO12,1680000000\n");
        Reading reading = Reading.of(importer(), Input.of(folder));

        assertThat(reading.rejections()).isEmpty();
        assertThat(Files.events(reading)).extracting(Event::id, event -> event.lineage().flatMap(Lineage::note)).containsExactly(
                tuple("acled:UTO12", Optional.of("deleted by the dataset")),
                tuple("acled:UTO13", Optional.empty()),
                tuple("acled:deleted-UTO12", Optional.of("deleted by the dataset")));
        assertThat(reading.superseded()).extracting(left -> left.id()).containsExactly(Optional.of("acled:UTO13"));
    }

    @Test
    void marksOnlyTheEventOfARowThatHasANumberInsteadOfAnId() {
        String numbered = PROTEST.replace("UTO12", "").stripTrailing();
        Reading reading = Reading.of(importer(), List.of(
                Files.input("acled.csv", (HEADER.stripTrailing() + ",data_id\n" + numbered + ",7\n" + numbered + ",8\n").getBytes(StandardCharsets.UTF_8)),
                Files.input("deleted.csv", "event_id_cnty,data_id,deleted_timestamp\n,7,1680000000\n".getBytes(StandardCharsets.UTF_8))));

        assertThat(Files.events(reading)).extracting(Event::id, event -> event.lineage().flatMap(Lineage::note)).containsExactly(
                tuple("acled:data-7", Optional.of("deleted by the dataset")),
                tuple("acled:data-8", Optional.empty()),
                tuple("acled:deleted-data-7", Optional.of("deleted by the dataset")));
        assertThat(Files.events(reading).getLast().links()).containsExactly(new Link(LinkKind.SUPERSEDES, "acled:data-7"));
    }

    @Test
    void readsTheColumnsOfTheFilesBefore2017() {
        Event event = Files.events(reading("GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,ACTOR1,"
                + "ALLY_ACTOR_1,INTER1,ACTOR2,ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,"
                + "NOTES,FATALITIES\n"
                + "999,1UTO,,18/04/2001,2001,1,Battle-No change of territory,Army,Guards,1,HLF,,2,12,Utopia,Hilltown,1,2,1,Bugle,,0\n"))
                .getFirst();

        assertThat(event.when().edtf()).contains("2001-04-18");
        assertThat(event.participations()).hasSize(3);
        assertThat(event.codes()).contains(new Code("gw", "999"));
        assertThat(event.detail()).isInstanceOf(Clash.class);
    }

    @Test
    void tellsOfAPrecisionOfThePlaceThatIsNotKnown() {
        Reading reading = reading(HEADER + PROTEST.replace("2.5,1,Daily", "2.5,7,Daily"));

        assertThat(Files.events(reading).getFirst().placings().getFirst().precision()).contains(PlacingPrecision.UNKNOWN);
        assertThat(reading.allNotices()).singleElement().extracting(Notice::code, Notice::field)
                .containsExactly("unknown-code", Optional.of("geo_precision"));
    }

    @Test
    void putsBackTheZerosOfTheCodeOfACountryAndTellsItOnce() {
        Reading reading = reading(HEADER + PROTEST.replace(",999,Middle", ",4,Middle") + TREATY.replace(",999,Middle", ",12,Middle"));

        assertThat(Files.events(reading)).extracting(event -> event.codes().stream().filter(code -> code.scheme().equals("iso-3166-1-numeric"))
                .findFirst()).containsExactly(Optional.of(new Code("iso-3166-1-numeric", "004")), Optional.of(new Code("iso-3166-1-numeric", "012")));
        assertThat(reading.allNotices()).singleElement().extracting(Notice::code).isEqualTo("lost-zeros");
    }
}
