package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Actor;
import dev.annals.importers.acled.AcledImporter;
import dev.annals.importers.ged.GedDataset;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two releases of a dataset that share events, given as two inputs.
class OverlappingFilesTest {

    private static Input input(String name, String text) {
        return Files.input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading ged(String older, String newer) {
        Importer importer = GedDataset.importer();
        return Reading.of(importer, List.of(
                input("ged24.csv", GedImporterTest.HEADER + older), input("ged25.csv", GedImporterTest.HEADER + newer)));
    }

    @Test
    void anEventThatBothSayAlikeIsRepeated() {
        Reading reading = ged(GedImporterTest.BATTLE, GedImporterTest.BATTLE);

        assertThat(Files.events(reading)).hasSize(1);
        assertThat(reading.repeated()).containsExactly("event");
        assertThat(reading.rejections()).isEmpty();
    }

    @Test
    void tellsWhichEventWasSupersededAndByWhich() {
        Reading reading = ged(GedImporterTest.BATTLE, GedImporterTest.BATTLE.replace("2015-05-1", "2015-06-1"));

        assertThat(Files.events(reading)).extracting(event -> event.when().edtf()).containsExactly(Optional.of("2015-06-11/2015-06-12"));
        assertThat(reading.superseded()).extracting(left -> left.notices().getFirst().toString()).containsExactly(
                "ged24.csv:2: event ged:11: 'ged25.csv:2' holds a version in a later file, so that this one is superseded");
        assertThat(reading.superseded()).extracting(Rejection::raw).containsExactly(GedImporterTest.BATTLE.stripTrailing());
    }

    @Test
    void takesNothingFromAnEventThatIsSuperseded() {
        Reading reading = ged(GedImporterTest.BATTLE.replace("880,,HLF", "881,,Erewhon"), GedImporterTest.BATTLE);

        assertThat(Files.only(Actor.class, reading)).extracting(Actor::name).doesNotContain("Erewhon");
    }

    @Test
    void keepsRowsApartWhoseIdsASpreadsheetRounded() {
        Reading reading = ged(
                GedImporterTest.BATTLE.replaceFirst("11,", "1.1E+05,"),
                GedImporterTest.BATTLE.replaceFirst("11,", "1.1E+05,").replace("2015-05-1", "2015-06-1"));

        assertThat(Files.events(reading)).hasSize(2);
        assertThat(reading.superseded()).isEmpty();
    }

    @Test
    void whatOperatingSystemsLeaveInFoldersAndArchivesIsPassedOver(@TempDir Path folder) throws IOException {
        java.nio.file.Files.writeString(folder.resolve("a.csv"), AcledImporterTest.HEADER + AcledImporterTest.PROTEST);
        java.nio.file.Files.writeString(folder.resolve(".DS_Store"), "Bud1");
        java.nio.file.Files.writeString(folder.resolve("Thumbs.db"), "x");
        java.nio.file.Files.write(folder.resolve("b.zip"), Files.zip("__MACOSX/._b.csv", "Mac OS X", "b.csv", AcledImporterTest.HEADER
                + AcledImporterTest.PROTEST.replace("UTO12", "UTO13")));
        Reading reading = Reading.of(new AcledImporter(), Input.of(folder));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(Files.events(reading)).hasSize(2);
    }
}
