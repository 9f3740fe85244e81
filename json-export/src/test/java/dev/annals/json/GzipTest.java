package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GzipTest {

    @TempDir
    private Path folder;

    @Test
    void isAskedForByTheNameOfTheOutput() throws IOException {
        for (String extension : List.of("json", "ndjson")) {
            Exporter exporter = Formats.exporter("x." + extension + ".gz").orElseThrow();
            Importer importer = Formats.importer("x." + extension + ".gz").orElseThrow();
            List<CorpusRecord> records = RandomCorpus.of(5, 20);
            Path file = write("corpus." + extension + ".GZ", exporter, records);

            Reading reading = Reading.of(importer, Input.of(file));

            assertThat(reading.allNotices()).isEmpty();
            assertThat(reading.records()).isEqualTo(records);
            assertThat(plain(Files.readAllBytes(file))).isEqualTo(Written.by(exporter, records));
        }
    }

    @Test
    void hasAHeaderWithoutTimeAndTheSameBytesEachTime() throws IOException {
        byte[] first = Files.readAllBytes(write("a.json.gz", new JsonExporter(), SmallCorpus.records()));
        byte[] second = Files.readAllBytes(write("b.json.gz", new JsonExporter(), SmallCorpus.records()));

        assertThat(first).isEqualTo(second).startsWith(0x1F, 0x8B, 8, 0, 0, 0, 0, 0);
    }

    @Test
    void isReadWhateverTheFileIsCalled() throws IOException {
        byte[] bytes = Files.readAllBytes(write("a.ndjson.gz", new NdjsonExporter(), SmallCorpus.records()));

        assertThat(Reading.of(new NdjsonImporter(), "a.ndjson", bytes).records()).isEqualTo(SmallCorpus.records());
        byte[] text = Written.by(new NdjsonExporter(), SmallCorpus.records()).getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of(new NdjsonImporter(), "a.ndjson.gz", text).records()).isEqualTo(SmallCorpus.records());
    }

    @Test
    void keepsWhatCameBeforeTheCompressedDataBroke() throws IOException {
        byte[] bytes = Files.readAllBytes(write("a.ndjson.gz", new NdjsonExporter(), RandomCorpus.of(3, 5)));

        for (int length = 2; length < bytes.length; length += 7) {
            Reading reading = Reading.of(new NdjsonImporter(), "a.ndjson.gz", Arrays.copyOf(bytes, length));

            assertThat(reading.allNotices()).as("cut off at " + length).extracting(Notice::code).contains("not-gzip");
            assertThat(reading.allNotices()).allSatisfy(notice -> {
                assertThat(notice.severity()).isEqualTo(Severity.ERROR);
                assertThat(notice.line()).isPresent();
            });
            assertThat(RandomCorpus.of(3, 5)).containsAll(reading.records());
            assertThat(reading.rejections()).as("what is missing is one rest").extracting(Rejection::type).containsExactly(Rejection.REST_TYPE);
        }
    }

    @Test
    void tellsOfADamagedDocument() throws IOException {
        byte[] bytes = Files.readAllBytes(write("a.json.gz", new JsonExporter(), SmallCorpus.records()));
        bytes[bytes.length - 5] ^= 1; // in the checksum

        Reading reading = Reading.of(new JsonImporter(), "a.json.gz", bytes);

        assertThat(reading.records()).isEqualTo(SmallCorpus.records());
        assertThat(reading.rejections()).singleElement().extracting(Rejection::raw).isEqualTo("");
        assertThat(reading.allNotices()).singleElement().asString()
                .matches("a\\.json\\.gz:\\d+:1: the compressed file cannot be read beyond this place: it is damaged: its checksum is not that of what it holds");
    }

    @Test
    void refusesOptions() {
        for (Exporter exporter : List.of(new JsonExporter(), new NdjsonExporter())) {
            assertThatThrownBy(() -> Folder.write(folder.resolve("a.json"), exporter, Folder.profile("pivot"), List.of()))
                    .isInstanceOf(UnsupportedOption.class);
        }
    }

    private Path write(String name, Exporter exporter, List<CorpusRecord> records) {
        Path file = folder.resolve(name);
        assertThat(Folder.write(file, exporter, ExportOptions.NONE, records)).isEmpty();
        return file;
    }

    private static String plain(byte[] bytes) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
