package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Packed;
import dev.annals.core.format.Severity;
import dev.annals.importers.ged.GedDataset;
import dev.annals.importers.plover.PloverImporter;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    private static void check(Importer importer, String sound) {
        byte[] packed = Packed.pack(sound.getBytes(StandardCharsets.UTF_8));
        for (int length = 2; length < packed.length; length++) {
            Reading reading = Reading.of(importer, "packed.gz", Arrays.copyOf(packed, length));

            assertThat(reading.notices()).as("cut off after " + length).anySatisfy(notice -> {
                assertThat(notice.code()).isEqualTo("broken-archive");
                assertThat(notice.severity()).isEqualTo(Severity.ERROR);
                assertThat(notice.message()).doesNotContain("null").contains("it ends too early");
            });
        }
    }
}
