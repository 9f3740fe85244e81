package dev.annals.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TablePlan;
import dev.annals.json.Folder;
import dev.annals.json.NdjsonExporter;
import dev.annals.json.SmallCorpus;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.Parsed;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableProfileTest {

    @TempDir
    private Path folder;

    @Test
    void writesOneRowForEachElementOfAList() throws IOException {
        write(folder.resolve("small.ndjson"), SmallCorpus.records());

        assertThat(Files.readAllLines(folder.resolve("small.metrics.ndjson"))).containsExactly(
                "{\"event_id\":\"e1\",\"n\":1,\"name\":\"tone\",\"value\":-2.5,\"unit\":null}",
                "{\"event_id\":\"e2\",\"n\":1,\"name\":\"tone\",\"value\":-2.5,\"unit\":null}");
        assertThat(Files.readAllLines(folder.resolve("small.detail_topics.ndjson"))).containsExactly(
                "{\"event_id\":\"e2\",\"n\":1,\"value\":\"trade\"}", "{\"event_id\":\"e2\",\"n\":2,\"value\":\"security\"}");
        assertThat(Files.readAllLines(folder.resolve("small.figures.ndjson"))).element(2).isEqualTo(
                "{\"event_id\":\"e1\",\"n\":3,\"measure\":\"money\",\"group\":null,\"amount_kind\":\"at-most\",\"amount_value\":9007199254740993,"
                        + "\"amount_low\":null,\"amount_high\":null,\"amount_text\":null,\"bound\":\"stated\",\"unit\":\"USD\",\"report\":null}");
        assertThat(Files.readString(folder.resolve("small.ndjson"))).contains("\"when_edtf\":\"0001-01-01\"", "\"detail_kind\":\"sanction\"");
    }

    @Test
    void namesTheListsAroundAList() throws IOException {
        write(folder.resolve("a.ndjson"), RandomCorpus.of(4, 60));

        assertThat(Files.readAllLines(folder.resolve("a.reports_hops.ndjson")).getFirst())
                .matches("\\{\"event_id\":\".*\",\"reports_n\":\\d+,\"n\":\\d+,\"speaker_kind\":.*");
        assertThat(Files.readAllLines(folder.resolve("a.actor_reports_evidence.ndjson")).getFirst())
                .matches("\\{\"actor_id\":\".*\",\"actor_reports_n\":\\d+,\"n\":\\d+,\"source\":.*");
    }

    @Test
    void givesEveryRowAllKeysAndEachColumnOneType() throws IOException {
        write(folder.resolve("a.ndjson"), RandomCorpus.of(2, 100));

        for (Path file : files(".ndjson")) {
            var types = new HashMap<String, String>();
            List<String> keys = List.of();
            for (String line : Files.readString(file).lines().toList()) {
                var row = (JsonNode.ObjectNode) parse(line);
                List<String> found = row.members().stream().map(JsonNode.Member::name).toList();
                assertThat(keys.isEmpty() ? found : keys).as(file.toString()).isEqualTo(found);
                keys = found;
                for (JsonNode.Member member : row.members()) {
                    if (!(member.value() instanceof JsonNode.NullNode)) {
                        String shape = member.value().shape();
                        assertThat(types.merge(member.name(), shape, (before, now) -> before)).as(member.name()).isEqualTo(shape);
                    }
                }
            }
        }
    }

    @Test
    void describesTheColumnsOfEachFileToTheLoaders() throws IOException {
        write(folder.resolve("a.ndjson"), RandomCorpus.of(2, 100));
        JsonNode bigQuery = parse(Files.readString(folder.resolve("a.bigquery.schema.json")));
        JsonNode elasticsearch = parse(Files.readString(folder.resolve("a.elasticsearch.mapping.json")));
        JsonNode resources = parse(Files.readString(folder.resolve("a.datapackage.json"))).child("resources").orElseThrow();
        List<String> duckDb = Files.readAllLines(folder.resolve("a.duckdb.sql"));

        int seen = 0;
        for (JsonNode resource : ((JsonNode.ArrayNode) resources).elements()) {
            String table = at(resource, "name").value();
            Path file = folder.resolve(at(resource, "path").value());
            String first = Files.readString(file).lines().findFirst().orElse("{}");
            List<String> keys = keys(parse(first));

            assertThat(at(bigQuery, table, "file").value()).isEqualTo(at(elasticsearch, table, "file").value()).isEqualTo(at(resource, "path").value());
            assertThat(duckDb).anyMatch(line -> line.startsWith("INSERT INTO \"" + table + "\" SELECT * FROM read_json('" + file.getFileName() + "'"));
            if (!keys.isEmpty()) {
                seen++;
                assertThat(names(at(resource, "schema", "fields"))).isEqualTo(keys);
                assertThat(names(at(bigQuery, table, "schema"))).isEqualTo(keys);
                assertThat(keys(at(elasticsearch, table, "index", "mappings", "properties"))).isEqualTo(keys);
            }
        }
        assertThat(seen).isGreaterThan(20);
        assertThat(files(".ndjson")).hasSize(((JsonNode.ArrayNode) resources).elements().size());
    }

    @Test
    void givesElasticsearchAPointBesideEachLatitudeAndLongitude() throws IOException {
        write(folder.resolve("a.ndjson"), RandomCorpus.of(2, 10));
        JsonNode elasticsearch = parse(Files.readString(folder.resolve("a.elasticsearch.mapping.json")));

        assertThat(keys(at(elasticsearch, "events_wide", "index", "mappings", "runtime"))).containsExactly("point");
        assertThat(at(elasticsearch, "events_wide", "index", "mappings", "runtime", "point", "type").value()).isEqualTo("geo_point");
        assertThat(at(elasticsearch, "places", "index", "mappings", "runtime", "coordinates_point", "script", "source").value())
                .contains("emit(doc['coordinates_latitude'].value, doc['coordinates_longitude'].value)");
        assertThat(keys(at(elasticsearch, "events", "index", "mappings", "runtime"))).isEmpty();
    }

    /// A column description of BigQuery has at most 1024 characters.
    @Test
    void staysWithinTheLimitsOfBigQuery() {
        for (CorpusTable table : TablePlan.ofCorpusAndEventTable().tables()) {
            assertThat(table.columns()).allSatisfy(column -> assertThat(column.doc()).hasSizeLessThanOrEqualTo(1024));
        }
    }

    @Test
    void writesTheSameBytesForTheSameCorpus() throws IOException {
        for (String name : List.of("a.ndjson", "b.ndjson")) {
            write(folder.resolve(name), RandomCorpus.of(6, 50));
        }

        for (Path first : files(".ndjson")) {
            Path second = first.resolveSibling(first.getFileName().toString().replaceFirst("^a", "b"));
            assertThat(first).hasSameBinaryContentAs(second);
        }
    }

    @Test
    void refusesOtherProfilesAndOptions() {
        assertThatThrownBy(() -> Folder.write(folder.resolve("a.ndjson"), new NdjsonExporter(), Folder.profile("cube"), List.of()))
                .isInstanceOf(UnsupportedOption.class)
                .hasMessage("The format ndjson has the profile table, but not cube");
        var split = new ExportOptions(Optional.empty(), Optional.empty(), Optional.of(5L));
        assertThatThrownBy(() -> Folder.write(folder.resolve("a.ndjson"), new NdjsonExporter(), split, List.of()))
                .isInstanceOf(UnsupportedOption.class);
    }

    private static void write(Path file, List<? extends CorpusRecord> records) {
        assertThat(Folder.write(file, new NdjsonExporter(), Folder.profile("table"), records)).isEmpty();
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).sorted().toList());
        }
    }

    private static JsonNode parse(String text) {
        return Parsed.of(text);
    }

    private static JsonNode at(JsonNode node, String... path) {
        return Parsed.at(node, path);
    }

    private static List<String> keys(JsonNode object) {
        return ((JsonNode.ObjectNode) object).members().stream().map(JsonNode.Member::name).toList();
    }

    private static List<String> names(JsonNode list) {
        return ((JsonNode.ArrayNode) list).elements().stream().map(element -> at(element, "name").value()).toList();
    }
}
