package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Each number of the pivot tables that count is what an independent reader counts in the file; that of people killed is compared in [LibreOfficeTest].
class PivotSumsTest extends CommandRun {

    private static final String KINDS = "Events by kind and factuality";
    private static final String ACTORS = "Participations by actor and role";
    private static final String FIGURES = "Figures by measure, amount and bound";
    private static final String BLANK = "(blank)";
    private static final String TOTAL = "Grand Total";
    private static final Map<String, String> PLOVER_MEASURES = Map.of("dead", "killed", "injured", "injured", "arrested", "detained");

    private final Map<String, Map<String, Long>> expected = new TreeMap<>(Map.of(KINDS, new TreeMap<>(), ACTORS, new TreeMap<>(), FIGURES, new TreeMap<>()));

    @Test
    void countsForGed() throws IOException {
        String text = OverviewSumsTest.ged();
        for (CSVRecord row : DatasetSums.rows(text)) {
            boolean attack = row.get("type_of_violence").equals("3");
            count(KINDS, attack ? "attack" : "clash", "actual");
            count(ACTORS, row.get("side_a"), attack ? "agent" : "participant");
            count(ACTORS, row.get("side_b").replace("Civilians", BLANK), attack ? "target" : "participant");
            Stream.of("low", "best", "high")
                    .forEach(bound -> count(FIGURES, "killed, " + (List.of("", "-1").contains(row.get(bound)) ? "not-recorded" : "exact"), bound));
        }
        check("ged.csv", text);
    }

    @Test
    void countsForGdelt() throws IOException {
        String text = new GdeltSumsTest().text();
        text.lines().map(line -> line.split("\t", -1)).forEach(cells -> {
            count(ACTORS, cells[6] + " (" + cells[5] + ")", "agent");
            count(ACTORS, cells[16] + " (" + cells[15] + ")", "target");
        });
        check("20180101000000.export.CSV", text);
    }

    @Test
    void countsForPlover() throws IOException {
        String text = new PloverSumsTest().text();
        text.lines().map(line -> Json.createReader(new StringReader(line)).readObject()).forEach(record -> {
            count(ACTORS, record.getJsonArray("actor").getJsonObject(0).getString("entity_text"), "agent");
            record.getJsonObject("size").keySet().forEach(size -> count(FIGURES, PLOVER_MEASURES.getOrDefault(size, size) + ", exact", "stated"));
        });
        check("records.json", text);
    }

    @Test
    void countsForTheReferenceCorpus() throws IOException {
        assertThat(run("export", "--to", file("out.xlsx"), "--to", file("out.json"))).as(messages()).isZero();
        List<JsonObject> records = RawEvents.referenceRecords();
        Map<String, String> names = new TreeMap<>();
        records.stream().filter(record -> record.getString("type").equals("actor")).forEach(actor -> names.put(actor.getString("id"), actor.getString("name")));
        records.stream().filter(record -> record.getString("type").equals("event")).forEach(event -> {
            count(KINDS, event.getJsonObject("detail").getString("kind"), event.getString("factuality"));
            objects(event, "participations").forEach(part ->
                    count(ACTORS, names.getOrDefault(part.getJsonObject("actor").getString("refersTo", ""), BLANK), part.getString("role")));
            objects(event, "figures").forEach(figure ->
                    count(FIGURES, figure.getString("measure") + ", " + figure.getJsonObject("amount").getString("kind"), figure.getString("bound", "stated")));
        });
        compare();
    }

    private static List<JsonObject> objects(JsonObject of, String name) {
        return of.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    private void count(String table, String row, String column) {
        Stream.of(row + " / " + column, row + " / " + TOTAL, TOTAL + " / " + column, TOTAL + " / " + TOTAL)
                .forEach(cell -> expected.getOrDefault(table, Map.of()).merge(cell, 1L, Long::sum));
    }

    private void check(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        assertThat(run("export", file(name), "--to", file("out.xlsx"))).as(messages()).isZero();
        compare();
    }

    /// The kinds of a dataset whose kinds are not ours are only counted together.
    private void compare() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file("out.xlsx"))); var workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Pivot tables");
            expected.forEach((title, counts) -> {
                if (!counts.isEmpty()) {
                    assertThat(cells(sheet, title)).as(title).isEqualTo(counts);
                }
            });
            assertThat(cells(sheet, KINDS)).containsEntry(TOTAL + " / " + TOTAL, (long) workbook.getSheet("Events").getLastRowNum());
        }
    }

    /// The numbers of a table by their headings: the ids of actors stand in a column of their own.
    private static Map<String, Long> cells(Sheet sheet, String title) {
        Cell head = find(sheet, title);
        Row columns = sheet.getRow(head.getRowIndex() + 2);
        int first = head.getColumnIndex();
        int numbers = first + (title.equals(KINDS) ? 1 : 2);
        Map<String, Long> cells = new TreeMap<>();
        String outer = "";
        for (int n = columns.getRowNum() + 1; !outer.equals(TOTAL); n++) {
            Row row = sheet.getRow(n);
            outer = text(row.getCell(first)).isEmpty() ? outer : text(row.getCell(first));
            String name = title.equals(FIGURES) && !outer.equals(TOTAL) ? outer + ", " + text(row.getCell(first + 1)) : outer;
            for (int column = numbers; !text(columns.getCell(column)).isEmpty(); column++) {
                Cell cell = row.getCell(column);
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    cells.merge(name + " / " + text(columns.getCell(column)), (long) cell.getNumericCellValue(), Long::sum);
                }
            }
        }
        return cells;
    }

    private static Cell find(Sheet sheet, String title) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(cell).equals(title)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no " + title);
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.toString();
    }
}
