package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.model.Event;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.importers.acled.AcledImporter;
import dev.annals.importers.ged.GedDataset;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
    void anEventThatWasRevisedStaysTwoEventsThatAreLinked() {
        String id = Files.events(ged(GedImporterTest.BATTLE, "")).getFirst().id();
        Reading reading = ged(GedImporterTest.BATTLE, GedImporterTest.BATTLE.replace("2015-05-1", "2015-06-1"));

        assertThat(Files.events(reading)).extracting(Event::id).containsExactly(id, id + "#2");
        assertThat(Files.events(reading).getLast().links()).containsExactly(new Link(LinkKind.DUPLICATE_OF, id));
        assertThat(reading.repeated()).isEmpty();
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

    @Test
    void twoRowsOfOneFileStayTwoEventsSoThatTheFileComesBack() {
        Reading reading = Reading.of(new AcledImporter(), List.of(
                input("a.csv", AcledImporterTest.HEADER + AcledImporterTest.PROTEST + AcledImporterTest.PROTEST)));

        assertThat(Files.events(reading)).hasSize(2);
        assertThat(reading.repeated()).isEmpty();
    }
}
