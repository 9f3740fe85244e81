package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.excel.layout.Label;
import dev.annals.excel.layout.Profile;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Beside each id stands what it names, whether that comes before or after, and the words lead there.
class LabelsTest {

    private static final Pattern LINK = Pattern.compile("HYPERLINK\\(\"#'([^']+)'!A(\\d+)\",.*", Pattern.DOTALL);
    private static final int MOST_ROWS = 30;

    private int links;

    @Test
    void theOrderOfTheRecordsDoesNotMatter() throws IOException {
        for (int seed = 0; seed < 5; seed++) {
            List<CorpusRecord> records = RandomCorpus.of(seed, 60);
            check(records, MOST_ROWS);
            check(records.reversed(), MOST_ROWS);
        }
        assertThat(links).isGreaterThan(1000);
    }

    private void check(List<CorpusRecord> records, int mostRows) throws IOException {
        Map<String, String> expected = new HashMap<>();
        records.forEach(record -> expected.putIfAbsent(Catalogue.entityOf(record).name() + " " + record.id(), Label.of(record)));
        var bytes = new ByteArrayOutputStream();
        try (var export = new WorkbookExport(bytes, Profile.FULL, mostRows)) {
            for (CorpusRecord record : records) {
                export.write(record);
            }
            export.finish();
        }
        try (XSSFWorkbook workbook = Samples.open(bytes.toByteArray())) {
            for (RecordPlan record : Profile.FULL.layout().records()) {
                for (SheetPlan plan : record.sheets()) {
                    for (int part = 0; workbook.getSheet(plan.nameOfPart(part)) != null; part++) {
                        check(workbook.getSheet(plan.nameOfPart(part)), plan, expected);
                    }
                }
            }
        }
    }

    private void check(Sheet sheet, SheetPlan plan, Map<String, String> expected) {
        for (int n = 1; n <= sheet.getLastRowNum(); n++) {
            Row row = sheet.getRow(n);
            for (Label label : plan.labels()) {
                String id = text(row.getCell(label.id().index()));
                Cell cell = row.getCell(label.column().index());
                String place = sheet.getSheetName() + " row " + (n + 1) + ": " + id;
                assertThat(text(cell)).as(place).isEqualTo(id.isEmpty() ? "" : expected.get(label.target() + " " + id));
                if (!id.isEmpty() && cell.getCellType() == CellType.FORMULA) {
                    assertThat(target(sheet, cell)).as(place).isEqualTo(id);
                    links++;
                }
            }
        }
    }

    private static String target(Sheet sheet, Cell cell) {
        Matcher link = LINK.matcher(cell.getCellFormula());
        assertThat(link.matches()).as(cell.getCellFormula()).isTrue();
        return text(sheet.getWorkbook().getSheet(link.group(1)).getRow(Integer.parseInt(link.group(2)) - 1).getCell(0));
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getCellType() == CellType.FORMULA ? cell.getRichStringCellValue().getString() : cell.toString();
    }
}
