package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;

/// All tables of a corpus as CSV in a folder, checked as a reader of Data Packages checks them.
class TableFolderTest extends CommandRun {

    private static final CSVFormat CSV = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void keepsWhatItsDescriptionPromises() throws IOException {
        assertThat(run("export", "--to", file("tables"), "--format", "csv")).as(messages()).isZero();
        Map<String, JsonObject> described = described();

        assertThat(described).containsKeys("events", "sources", "figures", "reports_evidence", "events_wide");
        for (var table : described.entrySet()) {
            List<CSVRecord> rows = rows(table.getKey());
            JsonObject schema = table.getValue().get("schema").getAsObject();
            assertThat(Files.readString(csv(table.getKey())).lines().findFirst().orElse("")).isEqualTo(String.join(",", texts(schema.get("fields"), "name")));
            assertThat(rows.stream().map(row -> values(row, texts(schema.get("primaryKey"))))).as(table.getKey()).doesNotHaveDuplicates();
            fits(rows, schema);
            leadsToRows(table.getKey(), rows, schema);
        }
    }

    private static void fits(List<CSVRecord> rows, JsonObject schema) {
        for (JsonValue each : schema.get("fields").getAsArray()) {
            JsonObject field = each.getAsObject();
            String name = text(field, "name");
            Stream<String> values = rows.stream().map(row -> row.get(name)).filter(value -> !value.isEmpty());
            assertThat(values).as(name).allMatch(value -> value.matches(pattern(text(field, "type"))));
            if (field.hasKey("constraints") && field.get("constraints").getAsObject().hasKey("enum")) {
                List<String> codes = texts(field.get("constraints").getAsObject().get("enum"));
                assertThat(rows.stream().map(row -> row.get(name)).filter(value -> !value.isEmpty())).as(name).isSubsetOf(codes);
            }
        }
    }

    private static String pattern(String type) {
        return Objects.requireNonNull(Map.of(
                "string", "(?s).+", "integer", "\\d+", "number", "-?\\d+(\\.\\d+)?", "boolean", "true|false", "date", "\\d{4}-\\d\\d-\\d\\d").get(type), type);
    }

    private void leadsToRows(String table, List<CSVRecord> rows, JsonObject schema) throws IOException {
        for (JsonValue each : schema.get("foreignKeys").getAsArray()) {
            List<String> fields = texts(each.getAsObject().get("fields"));
            JsonObject reference = each.getAsObject().get("reference").getAsObject();
            String other = text(reference, "resource").isEmpty() ? table : text(reference, "resource");
            List<String> keys = texts(reference.get("fields"));
            Set<List<String>> there = rows(other).stream().map(row -> values(row, keys)).collect(Collectors.toCollection(HashSet::new));
            assertThat(rows.stream().map(row -> values(row, fields)).filter(values -> !values.contains(""))).as(table + " to " + other).isSubsetOf(there);
        }
    }

    @Test
    void hasAsManyRowsAsTheTablesForDatabases() throws IOException {
        run("export", "--to", file("tables/"), "--format", "csv", "--to", file("corpus.ndjson"));
        run("export", "--to", file("profile/corpus.ndjson"), "--profile", "table");

        for (String table : described().keySet()) {
            Path lines = folder.resolve("profile").resolve(table.equals("events") ? "corpus.ndjson" : "corpus." + table + ".ndjson");
            assertThat(rows(table)).as(table).hasSameSizeAs(Files.readAllLines(lines));
        }
        run("export", "--to", file("events.csv"));
        assertThat(csv("events_wide")).hasSameBinaryContentAs(folder.resolve("events.csv"));
    }

    @Test
    void hasWhatIsAskedOfTables() throws IOException {
        assertThat(run("export", "--to", file("tables"), "--format", "csv", "--bom", "--hxl", "--formula-safe")).as(messages()).isZero();

        assertThat(csv("actors")).content().startsWith("\uFEFFid,");
        assertThat(csv("events_wide")).content().startsWith("\uFEFFid,").contains("\r\n#event+id,");
        assertThat(csv("events")).content().doesNotContain("#event");
        assertThat(Objects.requireNonNull(described().get("events_wide")).get("dialect").getAsObject().get("commentRows").getAsArray()).hasSize(1);
    }

    @Test
    void appearsWithAllItsFilesOrNone() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(csv("events"), "old");

        assertThat(run("export", "--to", file("tables"), "--format", "csv", "--to", file("tables/sources.csv"))).isEqualTo(2);
        assertThat(messages()).contains("sources.csv");
        assertThat(csv("events")).hasContent("old");

        assertThat(run("export", "--to", file("tables"), "--format", "csv")).as(messages()).isZero();
        assertThat(csv("events")).content().startsWith("id,");
    }

    @Test
    void isAFolderOnlyWhereTheNameIsThatOfNoFile() {
        assertThat(run("export", "--to", file("tables.txt"), "--format", "csv")).as(messages()).isZero();
        assertThat(folder.resolve("tables.txt")).isRegularFile();

        assertThat(run("export", "--to", file("tables"), "--format", "geojson")).as(messages()).isEqualTo(1);
        assertThat(folder.resolve("tables")).isRegularFile();
    }

    private Path csv(String table) {
        return folder.resolve("tables").resolve(table + ".csv");
    }

    private Map<String, JsonObject> described() throws IOException {
        var resources = new LinkedHashMap<String, JsonObject>();
        JSON.parse(Files.readString(folder.resolve("tables/datapackage.json"))).get("resources").getAsArray()
                .forEach(resource -> resources.put(text(resource.getAsObject(), "name"), resource.getAsObject()));
        return resources;
    }

    private List<CSVRecord> rows(String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv(table), StandardCharsets.UTF_8, CSV)) {
            return parser.getRecords();
        }
    }

    private static List<String> values(CSVRecord row, List<String> columns) {
        return columns.stream().map(row::get).toList();
    }

    private static String text(JsonObject object, String key) {
        return object.get(key).getAsString().value();
    }

    private static List<String> texts(JsonValue list) {
        return list.getAsArray().stream().map(value -> value.getAsString().value()).toList();
    }

    private static List<String> texts(JsonValue list, String key) {
        JsonArray array = list.getAsArray();
        return array.stream().map(each -> text(each.getAsObject(), key)).toList();
    }
}
