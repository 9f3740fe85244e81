package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookExportTest {

    @Test
    void keepsConflictingFiguresApart() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(List.of(Samples.BOMBING)))) {
            XSSFSheet figures = workbook.getSheet("Event figures");
            int value = column(figures, "amount value");

            assertThat(figures.getLastRowNum()).isEqualTo(2);
            assertThat(figures.getRow(1).getCell(value).getNumericCellValue()).isEqualTo(9);
            assertThat(figures.getRow(2).getCell(value).getNumericCellValue()).isEqualTo(12);
        }
    }

    @Test
    void keepsTheZerosOfIdsAndCodes() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            Cell id = workbook.getSheet("Events").getRow(1).getCell(0);
            Cell code = workbook.getSheet("Actor codes").getRow(1).getCell(3);

            assertThat(id.getStringCellValue()).isEqualTo("0012");
            assertThat(id.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(code.getStringCellValue()).isEqualTo("010");
        }
    }

    @Test
    void writesDaysAsDatesFromMarch1900On() throws IOException {
        List<Source> records = List.of(
                published("a", LocalDate.of(1900, 2, 28)), published("b", LocalDate.of(1900, 3, 1)),
                published("c", LocalDate.of(9999, 12, 31)));
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(records))) {
            XSSFSheet sources = workbook.getSheet("Sources");
            int earliest = column(sources, "published earliest");

            assertThat(sources.getRow(1).getCell(earliest).getStringCellValue()).isEqualTo("1900-02-28");
            assertThat(DateUtil.isCellDateFormatted(sources.getRow(2).getCell(earliest))).isTrue();
            assertThat(sources.getRow(2).getCell(earliest).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("1900-03-01");
            assertThat(sources.getRow(3).getCell(earliest).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("9999-12-31");
        }
    }

    private static Source published(String id, LocalDate day) {
        return new Source(
                id, Optional.empty(), Optional.empty(), Optional.of(When.on(day)), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void namesTheColumnsOfEachTableAsTheHeadings() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            for (SheetPlan plan : Layout.OF_CORPUS.records().stream().flatMap(record -> record.sheets().stream()).toList()) {
                XSSFSheet sheet = workbook.getSheet(plan.name());
                XSSFTable table = sheet.getTables().getFirst();
                List<String> headings = headings(sheet);

                assertThat(headings).as(plan.name()).containsExactlyElementsOf(plan.columns().stream().map(Column::title).toList());
                assertThat(table.getColumns()).extracting(XSSFTableColumn::getName).as(plan.name()).containsExactlyElementsOf(headings);
                assertThat(table.getEndRowIndex()).as(plan.name()).isEqualTo(Math.max(1, sheet.getLastRowNum()));
                assertThat(table.getDisplayName()).matches("[A-Za-z_]+");
            }
        }
    }

    @Test
    void namesSheetsAndTablesSoThatExcelOpensThem() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(RandomCorpus.of(5, 10)))) {
            var names = new HashSet<String>();
            for (Sheet sheet : workbook) {
                assertThat(sheet.getSheetName()).matches("[A-Za-z ]{1,31}");
                assertThat(names.add(sheet.getSheetName().toLowerCase(Locale.ROOT))).isTrue();
            }
            assertThat(workbook.getSheetName(0)).isEqualTo("Cover");
            assertThat(workbook.getSheetName(1)).isEqualTo("Events");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Code lists"))).isTrue();
        }
    }

    @Test
    void offersTheCodesThatAColumnAllows() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            assertThat(workbook.getSheet("Events").getDataValidations())
                    .extracting(validation -> validation.getValidationConstraint().getFormula1())
                    .contains("codes_factuality", "kinds_detail");
            assertThat(workbook.getName("codes_factuality").getRefersToFormula()).startsWith("'Code lists'!$");
        }
    }

    @Test
    void countsTheRowsOnTheCover() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            var counts = new ArrayList<String>();
            workbook.getSheet("Cover").forEach(row -> {
                if (row.getCell(1) != null && row.getCell(3) != null && row.getCell(3).getCellType() == CellType.NUMERIC) {
                    counts.add(row.getCell(1).getStringCellValue() + " " + (int) row.getCell(3).getNumericCellValue());
                }
            });
            assertThat(counts).contains("Events 2", "Event figures 4", "Sources 2", "Places 0");
        }
    }

    @Test
    void refusesARecordForWhichASheetHasNoRoom() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var export = new WorkbookExport(bytes, Layout.OF_CORPUS, 2)) {
            assertThat(export.write(Samples.BOMBING)).isEmpty();
            List<Notice> notices = export.write(Samples.MEETING);

            assertThat(notices).extracting(Notice::code).containsExactly("sheet-full");
            assertThat(notices.getFirst().record()).contains("event 0013");
            assertThat(notices.getFirst().message()).contains("sheet Event figures");
            export.finish();
        }
        try (XSSFWorkbook workbook = Samples.open(CheckedExporter.checked(bytes.toByteArray()))) {
            assertThat(workbook.getSheet("Events").getLastRowNum()).isEqualTo(1);
            assertThat(workbook.getSheet("Event detail topics").getLastRowNum()).isZero();
        }
    }

    @Test
    void writesTheSameBytesInAnyTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        byte[] here = Samples.workbook(Samples.all());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Samples.workbook(Samples.all())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static int column(XSSFSheet sheet, String title) {
        return headings(sheet).indexOf(title);
    }

    private static List<String> headings(XSSFSheet sheet) {
        var headings = new ArrayList<String>();
        XSSFRow first = sheet.getRow(0);
        first.forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }
}
