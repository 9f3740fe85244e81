package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Metric;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.Unresolution;
import dev.annals.importers.plover.PolecatDataset;
import dev.annals.testkit.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class PolecatImporterTest extends ImporterContract implements ShuffleContract, ConflictContract {

    public static final String HEADER =
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\t"
            + "Primary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient "
            + "Country\tRecipient COW\t"
            + "Primary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\t"
            + "City\tDistrict\tProvince\t"
            + "Country\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory "
            + "Organizations\t"
            + "Story Locations\tLanguage\tVersion\n";
    private static final String ASSAULT =
            "UTO-2023-1\t2023-03-05\tASSAULT\tfirearms; beat\t-9.5\tMATERIAL CONFLICT\tterrorism;military\tArmy of Utopia\tUTO\t999\t"
                    + "MIL\tMIL;GOV\tGeneral\tthe army\t"
            + "Army_of_Utopia\tNone\tNone\tNone\tUNK\tNone\tNone\tvillagers\tNone\tHilltown\tHilltown\tNone\tNorth\tUTO\t1.5\t2.5\t"
            + "123\tnear Hilltown\tPPL\t"
            + "Utopia News\t2023-03-06\tNone\tNone\tNone\ten\tNGEC_v1\n";
    private static final String AGREE = ASSAULT.replace("UTO-2023-1", "UTO-2023-2").replace("ASSAULT\tfirearms; beat", "AGREE\tNone")
            .replace("PPL", "PCLI");

    @Override
    public String conflictHeader() {
        return HEADER;
    }

    @Override
    public List<String> unmarkedVersions() {
        return List.of(ASSAULT, ASSAULT.replace("firearms; beat", "firearms"));
    }

    @Override
    public boolean laterFilesAreNewer() {
        return false;
    }

    @Override
    public Importer importer() {
        return PolecatDataset.importer();
    }

    @Override
    public String sound() {
        return HEADER + ASSAULT + AGREE;
    }

    @Override
    public String shuffledHeader() {
        return HEADER;
    }

    @Override
    public List<String> shuffledRows() {
        return List.of(
                ASSAULT, AGREE, ASSAULT.replace("UTO-2023-1", "UTO-2023-3").replace("MIL\tMIL;GOV", "None\tNone"),
                ASSAULT.replace("UTO-2023-1", "UTO-2023-4").replace("Army of Utopia\tUTO\t999\tMIL", "Utopian Army\tNone\tNone\tGOV"),
                ASSAULT.replace("UTO-2023-1", "UTO-2023-5").replace("Army of Utopia\tUTO\t999", "Army of Utopia\tUTO\tNone"));
    }

    @Override
    public int rows() {
        return 2;
    }

    private Event event(String text) {
        return Files.events(Files.read(importer(), "ngecEvents.txt", text)).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"PPL,EXACT", "PPLA2,EXACT", "ADM3,DISTRICT", "ADM1,PROVINCE", "PCLI,COUNTRY", "PPLS,", "MT,", "None,"})
    void saysHowCloselyThePointGivesThePlaceByTheKindOfItsFeature(String feature, @Nullable CoordinatesPrecision precision) {
        Reading reading = Files.read(importer(), "polecat.txt", HEADER + ASSAULT.replace("PPL", feature));

        assertThat(Files.only(Place.class, reading)).flatExtracting(place -> place.coordinates().stream().toList()).extracting(Coordinates::precision)
                .containsExactly(Optional.ofNullable(precision));
    }

    @Test
    void takesTheWordNoneForNothing() {
        assertThat(event(sound()).participations()).extracting(Participation::actor).containsExactly(
                new ActorRef.Resolved("polecat:wikipedia:Army_of_Utopia", Optional.of("the army")),
                new ActorRef.Unresolved("villagers", Unresolution.NOT_LOOKED_UP));
    }

    @Test
    void readsListsOfModesAndContexts() {
        assertThat(event(sound()).codes()).contains(
                new Code("plover", "ASSAULT"), new Code("plover-mode", "firearms"), new Code("plover-mode", "beat"),
                        new Code("plover-context", "terrorism"));
        assertThat(event(sound()).detail()).isEqualTo(new Attack(AttackMethod.SHOOTING, Optional.empty(), Optional.empty()));
        assertThat(event(sound().replace("firearms; ", "")).detail())
                .isEqualTo(new Attack(AttackMethod.OTHER, Optional.empty(), Optional.empty()));
    }

    @Test
    void readsTheNewNameOfTheIntensity() {
        assertThat(event(sound().replace("Intensity", "Event Intensity")).metrics()).extracting(Metric::name).containsExactly("Intensity");
    }

    @Test
    void tellsOfAKindOfFeatureThatIsNone() {
        Reading reading = Files.read(importer(), "polecat.txt", HEADER + ASSAULT.replace("\tPPL\t", "\tPPLC\t")
                + AGREE.replace("\tPCLI\t", "\tMT\t") + AGREE.replace("UTO-2023-2", "UTO-2023-3").replace("\tPCLI\t", "\tcity\t"));

        assertThat(Files.events(reading)).extracting(event -> event.placings().getFirst().precision().orElseThrow())
                .containsExactly(PlacingPrecision.NEAR, PlacingPrecision.UNKNOWN, PlacingPrecision.UNKNOWN);
        assertThat(reading.allNotices()).singleElement().extracting(Notice::code, Notice::field, Notice::value)
                .containsExactly("unknown-code", Optional.of("Feature Type"), Optional.of("city"));
    }

    @Test
    void takesThePrecisionFromTheKindOfFeature() {
        Reading reading = Files.read(importer(), "ngecEvents.txt", sound());

        assertThat(Files.events(reading)).extracting(event -> event.placings().getFirst().precision().orElseThrow())
                .containsExactly(PlacingPrecision.NEAR, PlacingPrecision.COUNTRY);
        assertThat(Files.only(Actor.class, reading)).extracting(Actor::kind, Actor::name)
                .containsExactly(tuple(ActorKind.ARMED_FORCE, "Army of Utopia"));
    }
}
