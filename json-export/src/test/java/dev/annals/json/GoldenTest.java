package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Importer;
import dev.annals.json.linked.JsonLdExporter;
import dev.annals.json.linked.JsonLdImporter;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/annals/json");

    @Test
    void writesOneIndentedArray() throws IOException {
        check("small.json", new JsonExporter(), new JsonImporter());
    }

    @Test
    void writesOneRecordALine() throws IOException {
        check("small.ndjson", new NdjsonExporter(), new NdjsonImporter());
    }

    @Test
    void writesOneNodeALineBelowItsContext() throws IOException {
        check("small.jsonld", new JsonLdExporter(), new JsonLdImporter());
    }

    /// Run with `-Dgolden.rewrite=true` to accept what is written now.
    private static void check(String name, Exporter exporter, Importer importer) throws IOException {
        Path golden = FOLDER.resolve(name);
        String written = Written.by(exporter, SmallCorpus.records());
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(golden, written);
        }

        assertThat(written).isEqualTo(Files.readString(golden));
        Reading reading = Reading.of(importer, name, written.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).isEqualTo(SmallCorpus.records());
    }
}
