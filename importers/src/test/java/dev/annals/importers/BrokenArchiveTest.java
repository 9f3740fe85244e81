package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Packed;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.importers.gdelt.GdeltImporter;
import dev.annals.importers.ged.GedDataset;
import dev.annals.importers.plover.PloverImporter;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenArchiveTest {

    @Test
    void aTableWhoseArchiveEndsTooEarlyIsAnError() {
        check(GedDataset.importer(), new GedImporterTest().sound());
    }

    @Test
    void recordsInJsonWhoseArchiveEndsTooEarlyAreAnError() {
        check(new PloverImporter(), PloverImporterTest.NEW);
    }

    @Test
    void aRowWithoutSeparatorsAtItsEndIsNotTakenForWhole() {
        check(new GdeltImporter(), GdeltImporterTest.FIRST + GdeltImporterTest.SECOND);
    }

    /// What is read is what the sound file says; a row that lost its end would say something else, such as half an address.
    private static void check(Importer importer, String sound) {
        byte[] packed = Packed.pack(sound.getBytes(StandardCharsets.UTF_8));
        List<Event> whole = Files.events(Reading.of(importer, "packed.gz", packed));
        for (int length = 2; length < packed.length; length++) {
            Reading reading = Reading.of(importer, "packed.gz", Arrays.copyOf(packed, length));

            assertThat(reading.allNotices()).as("cut off after " + length).anySatisfy(notice -> {
                assertThat(notice.code()).isEqualTo("broken-archive");
                assertThat(notice.severity()).isEqualTo(Severity.ERROR);
                assertThat(notice.message()).doesNotContain("null").contains("it ends too early");
            });
            assertThat(whole).as("cut off after " + length).containsAll(Files.events(reading));
            assertThat(reading.rejections()).filteredOn(rejection -> rejection.type().equals(Rejection.REST_TYPE)).hasSizeLessThan(2);
        }
    }
}
