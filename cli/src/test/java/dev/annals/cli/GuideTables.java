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
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The tables that a guide tells to type into a workbook: each below a heading of the third level that names its sheet.
///
/// @param tables the rows by sheets, the titles of the columns first
record GuideTables(Map<String, List<List<String>>> tables) {

    static GuideTables of(Path guide) throws IOException {
        var tables = new LinkedHashMap<String, List<List<String>>>();
        String sheet = "";
        for (String line : Files.readAllLines(guide)) {
            sheet = line.startsWith("#") ? line.startsWith("### ") ? line.substring(4) : "" : sheet;
            if (line.startsWith("| ") && !sheet.isEmpty()) {
                String[] cells = line.substring(2, line.length() - 1).split("\\|", -1);
                tables.computeIfAbsent(sheet, none -> new ArrayList<>()).add(Arrays.stream(cells).map(String::strip).toList());
            }
        }
        assertThat(tables).hasSizeGreaterThan(7);
        return new GuideTables(tables);
    }

    /// With something else in the cells that hold a text.
    GuideTables with(String text, String other) {
        var changed = new LinkedHashMap<String, List<List<String>>>();
        tables.forEach((sheet, rows) -> changed.put(sheet, rows.stream().map(row -> row.stream().map(cell -> cell.equals(text) ? other : cell).toList()).toList()));
        return new GuideTables(changed);
    }

    /// Types them into a workbook, and nothing else.
    void enter(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); var workbook = new XSSFWorkbook(in)) {
            tables.forEach((sheet, rows) -> enter(workbook.getSheet(sheet), rows));
            try (OutputStream changed = Files.newOutputStream(file)) {
                workbook.write(changed);
            }
        }
    }

    private static void enter(Sheet sheet, List<List<String>> table) {
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
