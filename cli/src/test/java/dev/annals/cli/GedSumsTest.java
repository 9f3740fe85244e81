package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The dead of a GED file by column, country and year are as many in every format as in the file, as other programs read them.
class GedSumsTest extends CommandRun {

    private static final int ROWS = 300;
    private static final List<String> COUNTRIES = List.of("Utopia", "Erewhon", "Lilliput", "Cockaigne");
    private static final List<String> COLUMNS = List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low");
    private static final String HEADER =
            "id,year,type_of_violence,conflict_new_id,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,side_b,where_prec,where_coordinates,"
                    + "adm_1,latitude,longitude,country,country_id,date_prec,date_start,date_end," + String.join(",", COLUMNS);

    private Map<String, Long> expected = new TreeMap<>();

    @BeforeEach
    void export() throws IOException {
        List<String> rows = rows();
        Files.writeString(Path.of(file("ged.csv")), HEADER + "\n" + String.join("\n", rows) + "\n");
        expected = sums(rows);

        assertThat(run("export", file("ged.csv"), "--from", "ged", "--to", file("ged.ndjson"), "--to", file("ged.ttl"), "--to", file("ged.xlsx")))
                .as(messages()).isZero();
        assertThat(expected).hasSizeGreaterThan(100);
    }

    private static List<String> rows() {
        var random = new Random(13);
        var rows = new ArrayList<String>();
        for (int n = 1; n <= ROWS; n++) {
            int country = random.nextInt(COUNTRIES.size());
            int year = 2010 + random.nextInt(5);
            String day = year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            String numbers = String.join(",", random.ints(COLUMNS.size(), -1, 40).mapToObj(dead -> dead == 0 ? "" : "" + dead).toList());
            rows.add(String.join(
                    ",", "" + n, "" + year, "" + (1 + random.nextInt(3)), "7", "70", "A - B", "144", "A", "880", "B", "" + (1 + random.nextInt(7)),
                    "Town " + random.nextInt(30), random.nextInt(3) == 0 ? "" : "Province " + random.nextInt(3), "1.5", "2.5", COUNTRIES.get(country),
                    "" + (900 + country), "1", day, day, numbers));
        }
        return rows;
    }

    /// What is not recorded, an empty cell or -1, is no number of dead.
    private static Map<String, Long> sums(List<String> rows) {
        List<String> names = Arrays.asList(HEADER.split(","));
        var sums = new TreeMap<String, Long>();
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            for (String column : COLUMNS) {
                String dead = cells[names.indexOf(column)];
                if (!dead.isEmpty() && !dead.equals("-1")) {
                    add(sums, column, cells[names.indexOf("country")], cells[names.indexOf("year")], Long.parseLong(dead));
                }
            }
        }
        return sums;
    }

    private static void add(Map<String, Long> sums, String column, String country, String year, long dead) {
        sums.merge(column + " " + country + " " + year, dead, Long::sum);
    }

    /// The column from which a figure comes.
    private static String column(String group, String bound) {
        return switch (group) {
            case "" -> bound;
            case "side a (part of best)" -> "deaths_a";
            case "side b (part of best)" -> "deaths_b";
            case "civilians (part of best)" -> "deaths_civilians";
            case "unknown status (part of best)" -> "deaths_unknown";
            default -> throw new AssertionError(group);
        };
    }

    @Test
    void areTheSameInJson() throws IOException {
        var places = new HashMap<String, JsonObject>();
        var sums = new TreeMap<String, Long>();
        for (String line : Files.readAllLines(Path.of(file("ged.ndjson")))) {
            JsonObject record = Json.createReader(new StringReader(line)).readObject();
            if (record.getString("type").equals("place")) {
                places.put(record.getString("id"), record);
            }
            if (record.getString("type").equals("event")) {
                addFigures(record, places, sums);
            }
        }

        assertThat(sums).isEqualTo(expected);
    }

    private static void addFigures(JsonObject event, Map<String, JsonObject> places, Map<String, Long> sums) {
        JsonObject place = found(places, event.getJsonArray("placings").getJsonObject(0).getString("place"));
        while (place.containsKey("partOf")) {
            place = found(places, place.getString("partOf"));
        }
        for (JsonValue value : event.getJsonArray("figures")) {
            JsonObject figure = value.asJsonObject();
            JsonObject amount = figure.getJsonObject("amount");
            if (amount.getString("kind").equals("exact")) {
                add(sums, column(figure.getString("group", ""), figure.getString("bound")), place.getString("name"),
                        event.getJsonObject("when").getString("earliest").substring(0, 4), amount.getJsonNumber("value").longValueExact());
            }
        }
    }

    @Test
    void areTheSameInTurtle() throws IOException {
        var model = ModelFactory.createModelForGraph(Graphs.ofTurtle(Files.readAllBytes(Path.of(file("ged.ttl")))));
        String query = """
                PREFIX annals: <https://annals.dev/ns#>
                SELECT ?group ?bound ?country ?year (SUM(?value) AS ?dead) WHERE {
                  ?event annals:figures ?figure ; annals:when/annals:earliest ?day ; annals:placings/annals:place/annals:partOf* ?place .
                  ?place annals:kind <https://annals.dev/ns/placeKind/country> ; annals:name ?country .
                  ?figure annals:bound ?code ; annals:amount/annals:value ?value .
                  OPTIONAL { ?figure annals:group ?words }
                  BIND(COALESCE(?words, "") AS ?group) BIND(REPLACE(STR(?code), "^.*/", "") AS ?bound) BIND(SUBSTR(STR(?day), 1, 4) AS ?year)
                } GROUP BY ?group ?bound ?country ?year
                """;
        var sums = new TreeMap<String, Long>();
        try (var execution = QueryExecutionFactory.create(query, model)) {
            ResultSet results = execution.execSelect();
            results.forEachRemaining(row -> add(
                    sums, column(row.getLiteral("group").getString(), row.getLiteral("bound").getString()), row.getLiteral("country").getString(),
                    row.getLiteral("year").getString(), row.getLiteral("dead").getLong()));
        }

        assertThat(sums).isEqualTo(expected);
    }

    @Test
    void areTheSameInTheWorkbook() throws IOException {
        var sums = new TreeMap<String, Long>();
        try (Workbook workbook = WorkbookFactory.create(Path.of(file("ged.xlsx")).toFile(), null, true)) {
            Map<String, Map<String, String>> places = byKey(workbook.getSheet("Places"), "id");
            Map<String, Map<String, String>> placings = byKey(workbook.getSheet("Event placings"), "event");
            Map<String, Map<String, String>> events = byKey(workbook.getSheet("Events"), "id");
            for (Map<String, String> figure : rows(workbook.getSheet("Event figures"))) {
                if (found(figure, "amount kind").equals("exact")) {
                    String event = found(figure, "event");
                    add(sums, column(found(figure, "group"), found(figure, "bound")), country(found(found(placings, event), "place"), places),
                            found(found(events, event), "when earliest").substring(0, 4), Long.parseLong(found(figure, "amount value")));
                }
            }
        }

        assertThat(sums).isEqualTo(expected);
    }

    private static String country(String place, Map<String, Map<String, String>> places) {
        Map<String, String> row = found(places, place);
        return found(row, "part of").isEmpty() ? found(row, "name") : country(found(row, "part of"), places);
    }

    private static <T> T found(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private static Map<String, Map<String, String>> byKey(Sheet sheet, String key) {
        var rows = new HashMap<String, Map<String, String>>();
        rows(sheet).forEach(row -> rows.put(found(row, key), row));
        return rows;
    }

    private static List<Map<String, String>> rows(Sheet sheet) {
        var format = new DataFormatter();
        var rows = new ArrayList<Map<String, String>>();
        Row header = sheet.getRow(0);
        for (int at = 1; at <= sheet.getLastRowNum(); at++) {
            var row = new HashMap<String, String>();
            for (int column = 0; column < header.getLastCellNum(); column++) {
                row.put(format.formatCellValue(header.getCell(column)), format.formatCellValue(sheet.getRow(at).getCell(column)));
            }
            rows.add(row);
        }
        return rows;
    }
}
