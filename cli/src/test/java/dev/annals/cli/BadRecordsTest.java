package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Formats;
import dev.annals.core.model.CorpusRecord;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bad records that the JSON Schema and the reader of JSON refuse, as JSON-LD: the shapes refuse these too.
///
/// Not among them is what a graph cannot say or does not tell apart: keys that the context does not know, or not for nodes of that class,
/// `"05"` for 5, a record without its class, which no shape looks at.
final class BadRecordsTest {

    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph(Path.of("..", "schema", "shapes.ttl").toUri().toString()));

    /// The good records of the test of the JSON Schema.
    private static final String RECORDS = "{\"type\":\"corpus\",\"id\":\"c\",\"title\":\"T\",\"created\":\"2024-02-29\"}\n"
            + "{\"type\":\"source\",\"id\":\"s\",\"length\":5,\"sha256\":\"" + "0a".repeat(32) + "\"}\n"
            + "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"site\",\"name\":\"P\","
            + "\"coordinates\":{\"latitude\":35.29,\"longitude\":\"73.20000000000000000000001\"}}\n"
            + "{\"type\":\"event\",\"id\":\"e\",\"factuality\":\"actual\",\"title\":\"An event\","
            + "\"when\":{\"precision\":\"unknown\",\"nature\":\"unknown\"},"
            + "\"detail\":{\"kind\":\"sanction\",\"restriction\":\"m\",\"lifted\":true},"
            + "\"figures\":[{\"measure\":\"money\",\"amount\":{\"kind\":\"exact\",\"value\":5},\"bound\":\"stated\"}]}\n";

    private static final String GOOD = good();

    private static String good() {
        List<CorpusRecord> records = read("ndjson", RECORDS).records();
        return new String(Graphs.export("jsonld", ExportOptions.NONE, records), StandardCharsets.UTF_8);
    }

    private static Reading read(String format, String text) {
        return Reading.of(Formats.importer(format).orElseThrow(), "bad." + format, Graphs.utf8(text));
    }

    @Test
    void beginsWithRecordsThatAllTake() {
        assertThat(read("jsonld", GOOD).records()).hasSize(4);
        assertThat(violations(GOOD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", value = {
        "missing required key|`\"title\":\"An event\",`|``",
        "missing required key within|`,\"bound\":\"stated\"`|``",
        "missing kind|`\"@type\":\"ExactAmount\",`|``",
        "unknown kind|`\"@type\":\"ExactAmount\"`|`\"@type\":\"annals:PreciseAmount\"`",
        "number for text|`\"title\":\"An event\"`|`\"title\":5`",
        "text for a number|`\"value\":\"5.0\"`|`\"value\":\"five\"`",
        "text for a flag|`\"lifted\":true`|`\"lifted\":\"yes\"`",
        "null|`\"title\":\"An event\"`|`\"title\":null`",
        "empty text|`\"title\":\"An event\"`|`\"title\":\"\"`",
        "bad code|`\"factuality\":\"actual\"`|`\"factuality\":\"real\"`",
        "day|`2024-02-29`|`2021-02-30`", "day|`2024-02-29`|`2021-13-01`", "day|`2024-02-29`|`2021-2-3`", "day|`2024-02-29`|`21-02-03`",
        "day|`2024-02-29`|`2021-02-03T00:00:00Z`", "day|`2024-02-29`|`+2021-02-03`", "day|`2024-02-29`|`2023-02-29`",
        "length|`\"length\":5`|`\"length\":-1`", "length|`\"length\":5`|`\"length\":5.5`",
        "latitude|`\"35.29\"`|`\"35,29\"`", "latitude|`\"35.29\"`|`\"90.1\"`", "latitude|`\"35.29\"`|`\"-91.0\"`",
        "longitude|`\"73.20000000000000000000001\"`|`\"180.5\"`",
        "hash|`0a0a0a`|`0A0a0a`", "hash|`0a0a0a`|`0a0a`", "hash|`0a0a0a`|`0g0a0a`", "hash|`0a\"`|`0a\\n\"`",
        "day out of range|`2024-02-29`|`0000-01-01`", "day out of range|`2024-02-29`|`10000-01-01`",
        "length out of range|`\"length\":5`|`\"length\":9223372036854775808`",
        "bad id|`\"id\":\"e\"`|`\"id\":\" e\"`", "line feed at the end of an id|`\"id\":\"e\"`|`\"id\":\"e\\n\"`",
        "U+0000|`\"title\":\"An event\"`|`\"title\":\"\\u0000\"`",
    })
    void areRefusedByTheShapesToo(String kind, String found, String replaced) {
        String bad = GOOD.replace(found, replaced);

        assertThat(bad).isNotEqualTo(GOOD);
        assertThat(read("jsonld", bad).rejections()).as("the reader of JSON-LD on " + kind).hasSize(1);
        assertThat(violations(bad)).as("the shapes on " + kind).isNotEmpty();
    }

    private static List<String> violations(String json) {
        return ShaclValidator.get().validate(SHAPES, Graphs.ofJsonLd(Graphs.utf8(json))).getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .toList();
    }
}
