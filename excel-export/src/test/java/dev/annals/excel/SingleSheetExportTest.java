package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Formats;
import dev.annals.core.format.TableFormat;
import dev.annals.core.format.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SingleSheetExportTest {

    @Test
    void isFoundAsAFormatForTables() {
        assertThat(Formats.tableFormats()).extracting(TableFormat::format).contains(WorkbookExporter.FORMAT);
    }

    @Test
    void writesEachKindOfValueAsWhatItIs() throws IOException {
        byte[] bytes = table(List.of("who", "how many", "true", "when"), List.of(
                List.of("police", new BigDecimal("2021"), true, LocalDate.of(2024, 4, 1)), List.of("", new BigDecimal("0.5"), false, "")));
        try (XSSFWorkbook workbook = Samples.open(bytes)) {
            XSSFRow row = workbook.getSheet("Table").getRow(1);

            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("police");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2021);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("General");
            assertThat(row.getCell(2).getBooleanCellValue()).isTrue();
            assertThat(DateUtil.isCellDateFormatted(row.getCell(3))).isTrue();
            assertThat(workbook.getSheet("Table").getRow(2).getCell(0)).isNull();
        }
    }

    @Test
    void keepsFormulasText() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(table(List.of("a"), List.of(List.of("=1+1"), List.of("@SUM(A1)"))))) {
            Cell cell = workbook.getSheet("Table").getRow(1).getCell(0);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void givesColumnsDifferentTitles() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(table(List.of("name", "Name", "", "name 2"), List.of(List.of("a", "b", "c", "d"))))) {
            XSSFSheet sheet = workbook.getSheet("Table");

            assertThat(sheet.getTables().getFirst().getColumns()).extracting(column -> column.getName())
                    .containsExactly("name", "Name 2", "column", "name 2 2");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void isPrintedWithAllOfItsColumns() throws IOException {
        String wide = "word ".repeat(12);
        try (XSSFWorkbook workbook = Samples.open(table(List.of("a", "b", "c", "d", "e"), List.of(List.of(wide, wide, wide, wide, wide))))) {
            XSSFSheet sheet = workbook.getSheet("Table");

            assertThat(workbook.getPrintArea(0)).isNull();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
        }
    }

    @Test
    void goesOnInFurtherSheetsAndMovesLongTexts() throws IOException {
        var bytes = new ByteArrayOutputStream();
        TableWriter table = new SingleSheetExport(bytes, List.of("a"), 2);
        for (String text : List.of("1", "2", "word ".repeat(8000))) {
            table.row(List.of(text));
        }
        table.finish();
        try (XSSFWorkbook workbook = Samples.open(bytes.toByteArray())) {
            assertThat(workbook.getSheet("Table").getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheet("Table 2").getRow(1).getCell(0).getStringCellValue()).isEqualTo("[long text 1]");
            assertThat(workbook.getSheet("Long text").getLastRowNum()).isEqualTo(2);
        }
    }

    private static byte[] table(List<String> columns, List<List<?>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        TableWriter table = new WorkbookTable().open(bytes, columns);
        for (List<?> row : rows) {
            table.row(row);
        }
        table.finish();
        return bytes.toByteArray();
    }
}
