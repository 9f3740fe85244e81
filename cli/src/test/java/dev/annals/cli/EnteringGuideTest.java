package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The example of the guide: only the cells that it names are filled.
class EnteringGuideTest extends CommandRun {

    private static final Path GUIDE = Path.of("..", "docs", "entering.md");
    private static final Path ARTICLES = Path.of("..", "docs", "example");

    @Test
    void becomesACorpusInOneRound() throws IOException {
        assertThat(run("new", file("my.xlsx"), "--sources", ARTICLES.toString())).as(messages()).isZero();
        fill(tables());

        assertThat(run("import", file("my.xlsx"), "--sources", ARTICLES.toString(), "-o", file("my.json"), "--fail-on", "error")).as(messages()).isZero();
        assertThat(messages()).contains("differs from the source in quotation marks").doesNotContain("rejects");
        assertThat(Files.readString(folder.resolve("my.json"))).contains(
                "\"start\": 183", "\"kind\": \"at-least\"", "\"kind\": \"vague\"", "\"refersTo\": \"coast-front\"", "\"earliest\": \"2024-11-21\"", "\"act\": \"denies\"");

        assertThat(run("verify-evidence", file("my.json"), "--sources", ARTICLES.toString())).as(messages()).isZero();
        assertThat(out()).isEqualTo("5 passages: 5 found, 0 stale, 0 without their document\n");
    }

    @Test
    void hasTheSourceOfEachFigureInTheDisagreements() throws IOException {
        assertThat(run("new", file("my.xlsx"), "--sources", ARTICLES.toString())).isZero();
        fill(tables());
        assertThat(run("import", file("my.xlsx"), "--sources", ARTICLES.toString(), "-o", file("my.json"))).isZero();
        assertThat(run("export", file("my.json"), "--to", file("corpus.xlsx"))).as(messages()).isZero();

        try (InputStream in = Files.newInputStream(folder.resolve("corpus.xlsx")); var workbook = new XSSFWorkbook(in)) {
            assertThat(texts(workbook.getSheet("Disagreements").getRow(0))).contains("harbour-news-1", "coast-daily-1");
            assertThat(texts(workbook.getSheet("Disagreements").getRow(1))).contains("Bomb on the harbour road", "at least 5", "3");
        }
    }

    @Test
    void keepsQuotationsWithoutTheArticles() throws IOException {
        assertThat(run("new", file("my.xlsx"), "--sources", ARTICLES.toString())).isZero();
        fill(tables());

        assertThat(run("import", file("my.xlsx"), "-o", file("my.json"))).as(messages()).isZero();
        assertThat(messages()).contains("is kept as the summary of a report, without its place in the source");
        assertThat(Files.readString(folder.resolve("my.json"))).contains("\"summary\": \"\u201CAt least five people died on the harbour road\u201D\"").doesNotContain("evidence");
    }

    @Test
    void neverWritesOverAFile() throws IOException {
        Files.writeString(folder.resolve("my.xlsx"), "work of a week");

        assertThat(run("new", file("my.xlsx"))).isEqualTo(2);
        assertThat(messages()).contains("is there already");
        assertThat(folder.resolve("my.xlsx")).hasContent("work of a week");
    }

    @Test
    void makesAnEmptyCorpusOfAnUntouchedWorkbook() {
        assertThat(run("new", file("my.xlsx"))).as(messages()).isZero();

        assertThat(run("import", file("my.xlsx"), "-o", file("my.json"), "--fail-on", "warning")).as(messages()).isZero();
        assertThat(folder.resolve("my.json")).hasContent("[]");
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell)));
        return texts;
    }

    /// The tables of the example by their headings, each with its titles first.
    private static Map<String, List<List<String>>> tables() throws IOException {
        var tables = new LinkedHashMap<String, List<List<String>>>();
        String heading = "";
        for (String line : Files.readString(GUIDE).replaceAll("(?s)\n## What a cell takes.*", "").lines().toList()) {
            heading = line.startsWith("### ") ? line.substring(4) : heading;
            if (line.startsWith("| ")) {
                String[] cells = line.substring(2, line.length() - 1).split("\\|", -1);
                tables.computeIfAbsent(heading, none -> new ArrayList<>()).add(Arrays.stream(cells).map(String::strip).toList());
            }
        }
        assertThat(tables).hasSizeGreaterThan(7);
        return tables;
    }

    private void fill(Map<String, List<List<String>>> tables) throws IOException {
        Path file = folder.resolve("my.xlsx");
        try (InputStream in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            tables.forEach((sheet, rows) -> fill(workbook.getSheet(sheet), rows));
            try (OutputStream changed = Files.newOutputStream(file)) {
                workbook.write(changed);
            }
        }
    }

    private static void fill(Sheet sheet, List<List<String>> table) {
        for (int row = 1; row < table.size(); row++) {
            Row filled = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            for (int i = 0; i < table.getFirst().size(); i++) {
                String text = table.get(row).get(i);
                if (!text.isEmpty()) {
                    filled.createCell(column(sheet, table.getFirst().get(i))).setCellValue(text);
                }
            }
        }
    }

    private static int column(Sheet sheet, String title) {
        for (Cell heading : sheet.getRow(0)) {
            if (heading.getStringCellValue().equals(title)) {
                return heading.getColumnIndex();
            }
        }
        throw new AssertionError(sheet.getSheetName() + " has no column " + title);
    }
}
