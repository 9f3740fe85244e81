package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.annals.core.model.CorpusRecord;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonSchemaTest {

    private static final Path COMMITTED = Path.of("..", "schema", "corpus.schema.json");
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonSchema.text(), InputFormat.JSON);

    private static final String SOURCE = "{\"type\":\"source\",\"id\":\"s\",\"length\":5,\"sha256\":\"" + "0a".repeat(32) + "\"}";
    private static final String PLACE = "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"site\",\"name\":\"P\","
            + "\"coordinates\":{\"latitude\":35.29,\"longitude\":\"73.20000000000000000000001\"}}";
    private static final String CORPUS = "{\"type\":\"corpus\",\"id\":\"c\",\"title\":\"T\",\"created\":\"2024-02-29\"}";
    private static final String EVENT = "{\"type\":\"event\",\"id\":\"e\",\"factuality\":\"actual\",\"title\":\"T\","
            + "\"when\":{\"precision\":\"unknown\",\"nature\":\"unknown\"},\"detail\":{\"kind\":\"sanction\",\"restriction\":\"m\",\"lifted\":true},"
            + "\"figures\":[{\"measure\":\"money\",\"amount\":{\"kind\":\"exact\",\"value\":5},\"bound\":\"stated\"}]}";

    @Test
    void isTheOneThatIsCommitted() throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(COMMITTED, JsonSchema.text());
        }

        assertThat(COMMITTED).as("Review the change, then rewrite the file with: mvn verify -Dgolden.rewrite=true").hasContent(JsonSchema.text());
    }

    @Test
    void isAValidSchemaItself() {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(JsonSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.annals.json.Corpora#all")
    void acceptsWhatTheExportersWrite(List<CorpusRecord> records) {
        assertThat(problems(Written.by(new JsonExporter(), records))).isEmpty();
        Written.by(new NdjsonExporter(), records).lines().forEach(line -> assertThat(problems(line)).as(line).isEmpty());
    }

    @Test
    void acceptsTheRecordsThatAreSpoiledBelow() {
        for (String good : List.of(SOURCE, PLACE, CORPUS, EVENT)) {
            assertThat(problems(good)).isEmpty();
            assertThat(read(good).records()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", value = {
        "missing required key|`,\"title\":\"T\"`|``",
        "missing required key within|`,\"bound\":\"stated\"`|``",
        "missing type|`\"type\":\"event\",`|``",
        "missing kind|`\"kind\":\"exact\",`|``",
        "unknown type|`\"type\":\"event\"`|`\"type\":\"thing\"`",
        "unknown kind|`\"exact\"`|`\"precisely\"`",
        "unknown key|`\"id\":\"e\"`|`\"id\":\"e\",\"colour\":\"red\"`",
        "unknown key within|`\"value\":5`|`\"value\":5,\"low\":4`",
        "key of another kind|`\"lifted\":true`|`\"lifted\":true,\"method\":\"ambush\"`",
        "number for text|`\"title\":\"T\"`|`\"title\":5`",
        "text for a number|`\"value\":5`|`\"value\":\"five\"`",
        "text for a flag|`true`|`\"true\"`",
        "object for a list|`[{\"measure\":\"money\",\"amount\":{\"kind\":\"exact\",\"value\":5},\"bound\":\"stated\"}]`|`{}`",
        "null|`\"title\":\"T\"`|`\"title\":null`",
        "empty text|`\"title\":\"T\"`|`\"title\":\"\"`",
        "U+0000|`\"title\":\"T\"`|`\"title\":\"\\u0000\"`",
        "bad code|`\"actual\"`|`\"real\"`",
        "bad id|`\"id\":\"e\"`|`\"id\":\" e\"`",
        "line feed at the end of an id|`\"id\":\"e\"`|`\"id\":\"e\\n\"`",
    })
    void refusesABadEventAsTheReaderDoes(String kind, String found, String replaced) {
        refuses(EVENT.replace(found, replaced));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2021-02-30", "2021-13-01", "0000-01-01", "2021-2-3", "21-02-03", "2021-02-03T00:00:00Z", "+2021-02-03", "10000-01-01", "2023-02-29"
    })
    void refusesABadDateAsTheReaderDoes(String day) {
        refuses(CORPUS.replace("2024-02-29", day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`0a0a\"`|`0A0A\"`", "`0a\"}`|`\"}`", "`0a\"}`|`0a0\"}`", "`0a\"}`|`0g\"}`",
        "`:5,`|`:-1,`", "`:5,`|`:5.5,`", "`:5,`|`:\"05\",`", "`:5,`|`:9223372036854775808,`",
    })
    void refusesABadHashOrLengthAsTheReaderDoes(String found, String replaced) {
        refuses(SOURCE.replace(found, replaced));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`35.29`|`90.1`", "`35.29`|`-91`", "`\"73.20000000000000000000001\"`|`180.5`", "`35.29`|`\"35,29\"`", "`35.29`|`\"+35\"`"
    })
    void refusesBadCoordinatesAsTheReaderDoes(String found, String replaced) {
        refuses(PLACE.replace(found, replaced));
    }

    private static void refuses(String record) {
        assertThat(List.of(SOURCE, PLACE, CORPUS, EVENT)).doesNotContain(record);
        assertThat(problems(record)).as("the schema on " + record).isNotEmpty();
        assertThat(problems("[" + record + "]")).isNotEmpty();
        assertThat(read(record).records()).as("the reader on " + record).isEmpty();
        assertThat(read(record).rejections()).hasSize(1);
    }

    private static Reading read(String line) {
        return Reading.of(new NdjsonImporter(), "bad.ndjson", line.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Error> problems(String json) {
        return SCHEMA.validate(json, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
