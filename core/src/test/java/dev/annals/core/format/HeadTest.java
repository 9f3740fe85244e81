package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HeadTest {

    private static final byte[] TEXT = "id,year\n1,2024\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void isTheFirst64KilobytesOfAFile() {
        assertThat(head("ged.csv", TEXT).text(StandardCharsets.UTF_8)).hasSize(65_536).startsWith("id,year\n1,2024\n");
        assertThat(head("empty.csv", new byte[0]).text(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void isUnpacked() throws IOException {
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(TEXT);
        }
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("inner.csv"));
            out.write(TEXT);
        }
        assertThat(head("ged.csv.gz", gzip.toByteArray()).text(StandardCharsets.UTF_8)).hasSize(65_536).startsWith("id,year");
        assertThat(head("ged.zip", zip.toByteArray()).text(StandardCharsets.UTF_8)).hasSize(65_536).startsWith("id,year");
        assertThat(head("ged.zip", zip.toByteArray()).name()).isEqualTo("inner.csv");
    }

    @Test
    void ofAnArchiveWithNothingInItIsEmpty() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("inner.csv"));
        }
        assertThat(head("ged.zip", zip.toByteArray()).text(StandardCharsets.UTF_8)).isEmpty();
        assertThat(head("ged.zip", zip.toByteArray()).name()).isEqualTo("inner.csv");
        byte[] noEntry = {'P', 'K', 3, 4};
        assertThat(head("ged.zip", noEntry)).returns("ged.zip", Head::name).returns("", head -> head.text(StandardCharsets.UTF_8));
    }

    @Test
    void ofABrokenArchiveIsWhatIsThere() throws IOException {
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(TEXT);
        }
        for (int length = 0; length < gzip.size(); length++) {
            byte[] cut = Arrays.copyOf(gzip.toByteArray(), length);
            assertThat(head("cut.gz", cut).text(StandardCharsets.ISO_8859_1)).as("cut after %d bytes", length).isNotNull();
        }
    }

    @Test
    void ofAMissingFileCannotBeRead() {
        Input missing = Input.of(Path.of("no-such-file"));
        assertThatThrownBy(() -> Head.of(missing)).isInstanceOf(UnreadableInput.class).hasMessageContaining("no-such-file");
    }

    private static Head head(String name, byte[] content) {
        return Head.of(new Input(name, Optional.empty(), () -> new ByteArrayInputStream(content)));
    }
}
