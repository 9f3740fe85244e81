package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.excel.row.CellText;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is changed in a workbook is what has changed when it is read again: no more, and no less.
class SeededEditsTest {

    private static final int CELLS = 50;
    private static final int ROWS = 6;

    private final Map<List<String>, Map<String, String>> expected = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void givesExactlyTheChanges(long seed) throws IOException {
        List<CorpusRecord> records = RandomCorpus.of(seed, 25);
        var random = new Random(seed);
        expected.putAll(Flat.of(records));
        var before = new LinkedHashMap<>(expected);

        byte[] edited = Samples.edited(Samples.workbook(records), workbook -> {
            editCells(workbook, random);
            addRows(workbook, random);
            deleteRows(workbook, random);
        });
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", edited);

        assertThat(reading.allNotices()).extracting(Notice::code).allMatch("out-of-date"::equals);
        assertThat(Flat.of(reading.records())).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(before.entrySet().stream().filter(row -> !row.getValue().equals(expected.get(row.getKey())))).hasSizeGreaterThan(ROWS);
    }

    private void editCells(XSSFWorkbook workbook, Random random) {
        for (int edits = 0; edits < CELLS; ) {
            List<String> keys = pick(List.copyOf(expected.keySet()), random);
            SheetPlan plan = plan(keys.getFirst());
            SheetColumn column = pick(plan.columns(), random);
            String before = expected.getOrDefault(keys, Map.of()).getOrDefault(column.title(), "");
            if (before.isEmpty() || !isFree(column) || before.startsWith("edited")) {
                continue;
            }
            String text = "edited " + edits + pick(List.of("", " =1+1", " _x0041_", "\nline", " \ud83d\ude80"), random);
            XSSFRow row = row(workbook.getSheet(plan.name()), plan, keys);
            put(row, column, text);
            var cells = new LinkedHashMap<>(expected.getOrDefault(keys, Map.of()));
            cells.put(column.title(), text);
            expected.put(keys, cells);
            edits++;
        }
    }

    /// Whether any text does in a column.
    private static boolean isFree(SheetColumn column) {
        Type<?> type = column.type() instanceof Type.Maybe<?> maybe ? maybe.of() : column.type();
        return type instanceof Type.Text && !column.computed() && !column.title().endsWith("sha256");
    }

    /// New codes go below the last row, with the next n of their record.
    private void addRows(XSSFWorkbook workbook, Random random) {
        SheetPlan plan = plan("Actor codes");
        XSSFSheet sheet = workbook.getSheet(plan.name());
        List<List<String>> actors = expected.keySet().stream().filter(keys -> keys.getFirst().equals("Actors")).toList();
        for (int i = 0; i < ROWS; i++) {
            String actor = pick(actors, random).get(1);
            int n = 1;
            while (expected.containsKey(List.of(plan.name(), actor, Integer.toString(n)))) {
                n++;
            }
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            var cells = Map.of("actor", actor, "n", Integer.toString(n), "scheme", "added", "value", "00" + i);
            for (SheetColumn column : plan.columns()) {
                if (cells.containsKey(column.title())) {
                    put(row, column, cells.getOrDefault(column.title(), ""));
                }
            }
            expected.put(List.of(plan.name(), actor, Integer.toString(n)), cells);
        }
    }

    /// Of a record all rows go; they leave blank rows behind, or none.
    private void deleteRows(XSSFWorkbook workbook, Random random) {
        List<List<String>> events = new ArrayList<>(expected.keySet().stream().filter(keys -> keys.getFirst().equals("Events")).toList());
        for (int i = 0; i < ROWS; i++) {
            String event = events.remove(random.nextInt(events.size())).get(1);
            for (List<String> keys : List.copyOf(expected.keySet())) {
                if (keys.getFirst().startsWith("Event") && keys.get(1).equals(event)) {
                    XSSFSheet sheet = workbook.getSheet(keys.getFirst());
                    XSSFRow row = row(sheet, plan(keys.getFirst()), keys);
                    int number = row.getRowNum();
                    sheet.removeRow(row);
                    if (random.nextBoolean() && number < sheet.getLastRowNum()) {
                        sheet.shiftRows(number + 1, sheet.getLastRowNum(), -1);
                    }
                    expected.remove(keys);
                }
            }
        }
    }

    private static XSSFRow row(XSSFSheet sheet, SheetPlan plan, List<String> keys) {
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null && keys(row, plan).equals(keys)) {
                return row;
            }
        }
        throw new IllegalStateException("There is no row " + keys);
    }

    private static List<String> keys(XSSFRow row, SheetPlan plan) {
        var keys = new ArrayList<String>();
        keys.add(plan.name());
        for (SheetColumn column : plan.columns().subList(0, plan.keys())) {
            XSSFCell cell = row.getCell(column.index());
            keys.add(switch (cell.getCellType()) {
                case NUMERIC -> Long.toString((long) cell.getNumericCellValue());
                default -> cell.getStringCellValue();
            });
        }
        return keys;
    }

    private static void put(XSSFRow row, SheetColumn column, String text) {
        XSSFCell old = row.getCell(column.index());
        if (old != null) {
            row.removeCell(old);
        }
        row.createCell(column.index()).setCellValue(CellText.escaped(text));
    }

    private static SheetPlan plan(String sheet) {
        return WorkbookLayout.OF_CORPUS.sheets().stream().filter(plan -> plan.name().equals(sheet)).findFirst().orElseThrow();
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
