package dev.annals.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every format promises; the test of a format extends this and supplies its exporter and importer.
public abstract class FormatContract {

    /// The exporter under test.
    protected abstract Exporter exporter();

    /// The importer that reads what the exporter writes.
    protected abstract Importer importer();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void givesBackWhatItWasGiven(long seed) throws IOException {
        List<CorpusRecord> records = RandomCorpus.of(seed, 40);

        Reading reading = read(write(records));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactlyElementsOf(records);
    }

    @Test
    void givesBackAnEmptyCorpus() throws IOException {
        Reading reading = read(write(List.of()));

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).isEmpty();
    }

    @Test
    void givesBackEachRecordOnItsOwnWithoutTheOthers() throws IOException {
        for (CorpusRecord record : RandomCorpus.of(99, 10)) {
            assertThat(read(write(List.of(record))).records()).as(Catalogue.entityOf(record).name()).containsExactly(record);
        }
    }

    @Test
    void writesTheSameBytesForTheSameCorpus() throws IOException {
        List<CorpusRecord> records = RandomCorpus.of(7, 30);

        assertThat(write(records)).isEqualTo(write(records));
    }

    @Test
    void tellsOfAnErrorWhenTheFileIsCutOff() throws IOException {
        byte[] whole = write(RandomCorpus.of(3, 5));

        for (int percent = 5; percent <= 95; percent += 5) {
            Reading reading = read(java.util.Arrays.copyOf(whole, whole.length * percent / 100));

            assertThat(reading.allNotices()).as("cut off at " + percent + " %").extracting(Notice::severity).contains(Severity.ERROR);
        }
    }

    @Test
    void tellsOfAnErrorWhenTheFileIsSomethingElse() {
        byte[] noise = new byte[2000];
        new java.util.Random(1).nextBytes(noise);

        assertThat(read(noise).allNotices()).extracting(Notice::severity).contains(Severity.ERROR);
    }

    /// The records as the exporter writes them.
    protected final byte[] write(List<CorpusRecord> records) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Export export = exporter().open(bytes)) {
            for (CorpusRecord record : records) {
                assertThat(export.write(record)).isEmpty();
            }
            export.finish();
        }
        return bytes.toByteArray();
    }

    /// What the importer makes of a file.
    protected final Reading read(byte[] bytes) {
        return Reading.of(importer(), "corpus" + importer().format().extensions().getFirst(), bytes);
    }
}
