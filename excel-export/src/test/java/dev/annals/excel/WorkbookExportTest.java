package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import dev.annals.excel.layout.Profile;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
            XSSFSheet codes = workbook.getSheet("Actor codes");
            Cell code = codes.getRow(1).getCell(column(codes, "value"));

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
            for (SheetPlan plan : WorkbookLayout.OF_CORPUS.records().stream().flatMap(record -> record.sheets().stream()).toList()) {
                XSSFSheet sheet = workbook.getSheet(plan.name());
                XSSFTable table = sheet.getTables().getFirst();
                List<String> headings = headings(sheet);

                assertThat(headings).as(plan.name()).containsExactlyElementsOf(plan.columns().stream().map(SheetColumn::title).toList());
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
            assertThat(workbook.getSheetName(1)).isEqualTo("Contents");
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
    void listsEverySheetWithItsRowsAndALink() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            XSSFSheet contents = workbook.getSheet("Contents");
            var counts = new ArrayList<String>();
            contents.forEach(row -> {
                if (row.getCell(3) != null && row.getCell(3).getCellType() == CellType.NUMERIC) {
                    String name = row.getCell(1).getStringCellValue();
                    counts.add(name + " " + (int) row.getCell(3).getNumericCellValue());
                    assertThat(row.getCell(1).getHyperlink().getAddress()).isEqualTo("'" + name + "'!A1");
                    assertThat(workbook.getSheet(name)).isNotNull();
                }
            });
            assertThat(counts).contains("Events 2", "Event figures 4", "Sources 2");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Places"))).as("empty sheets are hidden").isTrue();
        }
    }

    @Test
    void goesOnInFurtherSheetsWhereOneIsFull() throws IOException {
        var bytes = new ByteArrayOutputStream();
        List<CorpusRecord> records = RandomCorpus.of(4, 40);
        try (var export = new WorkbookExport(bytes, Profile.FULL, 30)) {
            for (CorpusRecord record : records) {
                assertThat(export.write(record)).isEmpty();
            }
            export.finish();
        }
        try (XSSFWorkbook workbook = Samples.open(CheckedExporter.checked(bytes.toByteArray()))) {
            assertThat(workbook.getSheet("Events").getLastRowNum()).isEqualTo(30);
            assertThat(workbook.getSheet("Events 2").getLastRowNum()).isEqualTo(10);
            assertThat(workbook.getSheet("Events 2").getTables().getFirst().getDisplayName()).isEqualTo("Events_2");
        }
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", bytes.toByteArray());
        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).isEqualTo(records);
    }

    @Test
    void saysInWordsWhatIdsNameAndLinksBothEnds() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            XSSFSheet participations = workbook.getSheet("Event participations");
            Cell actor = participations.getRow(1).getCell(column(participations, "actor label"));
            Cell event = participations.getRow(2).getCell(column(participations, "event label"));
            XSSFSheet events = workbook.getSheet("Events");
            Cell figures = events.getRow(2).getCell(column(events, "figures"));

            assertThat(actor.getStringCellValue()).isEqualTo("Harbour Police");
            assertThat(actor.getCellFormula()).isEqualTo("HYPERLINK(\"#'Actors'!A2\",\"Harbour Police\")");
            assertThat(event.getCellFormula()).isEqualTo("HYPERLINK(\"#'Events'!A3\",\"A meeting about the bombing\")");
            assertThat(figures.getNumericCellValue()).isEqualTo(2);
            assertThat(figures.getCellFormula()).isEqualTo("HYPERLINK(\"#'Event figures'!A4\",2)");
        }
    }

    @Test
    void linksATextThatIsTooLongForACell() throws IOException {
        var title = "words ".repeat(7000) + "end";
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(List.of(Samples.event("e", title, Samples.MEETING.detail()))))) {
            XSSFSheet events = workbook.getSheet("Events");
            Cell cell = events.getRow(1).getCell(column(events, "title"));

            assertThat(cell.getCellFormula()).isEqualTo("HYPERLINK(\"#'Long text'!A2\",\"[long text 1]\")");
            assertThat(workbook.getSheet("Long text").getRow(1).getCell(2).getStringCellValue()).startsWith("words words");
        }
    }

    @Test
    void explainsEachHeadingInANote() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            XSSFSheet figures = workbook.getSheet("Event figures");

            assertThat(figures.getRow(0).getCell(column(figures, "bound")).getCellComment().getString().getString())
                    .isEqualTo("Which estimate it is.");
        }
    }

    @Test
    void foldsEmptyColumnsAwayAndFitsTheOthersToTheirValues() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            XSSFSheet events = workbook.getSheet("Events");

            assertThat(events.isColumnHidden(column(events, "summary"))).isTrue();
            assertThat(events.isColumnHidden(column(events, "title"))).isFalse();
            assertThat(events.getColumnWidth(column(events, "id"))).isLessThan(10 * 256);
            assertThat(events.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void printsTablesAcrossWithTheirHeadingsOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(RandomCorpus.of(5, 10)))) {
            XSSFSheet events = workbook.getSheet("Events");

            assertThat(events.getPrintSetup().getLandscape()).isTrue();
            assertThat(events.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(events.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(events.getFooter().getRight()).isEqualTo("&A, page &P of &N");
            assertThat(workbook.getPrintArea(workbook.getSheetIndex(events))).as("columns that can be read").startsWith("Events!$A$1:$");
        }
    }

    @Test
    void saysWhatItIsInItsProperties() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo(Samples.CORPUS.title());
            assertThat(workbook.getProperties().getCoreProperties().getCreator()).isEqualTo("Annals");
        }
    }

    @Test
    void refusesOptionsThatItDoesNotHave() {
        var exporter = new WorkbookExporter();
        var small = new ExportOptions(Optional.of("small"), Optional.empty(), Optional.empty());
        var parts = new ExportOptions(Optional.empty(), Optional.empty(), Optional.of(10L));

        assertThatThrownBy(() -> exporter.open(new InMemory(), small))
                .isInstanceOf(UnsupportedOption.class)
                .hasMessage("The format xlsx has the profiles full, large, entering, but not small");
        assertThatThrownBy(() -> exporter.open(new InMemory(), parts)).isInstanceOf(UnsupportedOption.class);
    }

    @Test
    void writesTheProfileThatIsAskedFor() throws IOException {
        var destination = new InMemory();
        var large = new ExportOptions(Optional.of("large"), Optional.empty(), Optional.empty());
        try (Export export = new WorkbookExporter().open(destination, large)) {
            export.write(Samples.BOMBING);
            export.finish();
        }
        try (XSSFWorkbook workbook = Samples.open(destination.bytes.toByteArray())) {
            assertThat(workbook.getSheet("Timeline")).isNull();
            assertThat(workbook.getSheet("Overview")).isNotNull();
        }
    }

    /// An output that is kept in memory.
    private static final class InMemory implements Destination {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public String name() {
            return "corpus.xlsx";
        }

        @Override
        public OutputStream stream() {
            return bytes;
        }

        @Override
        public OutputStream beside(String ending) {
            return OutputStream.nullOutputStream();
        }
    }

    @Test
    void leavesOutWhatDoesNotScaleAndSaysSo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var export = new WorkbookExport(bytes, Profile.LARGE, SheetPlan.MOST_ROWS)) {
            assertThat(export.write(Samples.CORPUS)).extracting(Notice::code).containsExactly("left-out");
            assertThat(export.write(Samples.POLICE)).isEmpty();
            assertThat(export.write(Samples.BOMBING)).isEmpty();
            export.finish();
        }
        try (XSSFWorkbook workbook = Samples.open(bytes.toByteArray())) {
            assertThat(headings(workbook.getSheet("Event participations"))).doesNotContain("actor label", "event label");
            assertThat(workbook.getSheet("Events").getCellComments()).isEmpty();
            assertThat(prose(workbook.getSheet("Cover"))).contains("The sheet Dictionary explains every column.");
        }
        try (XSSFWorkbook full = Samples.open(Samples.workbook(Samples.all()))) {
            assertThat(full.getSheet("Events").getCellComments()).isNotEmpty();
            assertThat(prose(full.getSheet("Cover"))).contains("The sheet Dictionary explains every column. A note on each heading says the same.");
        }
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", bytes.toByteArray());
        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).containsExactly(Samples.CORPUS, Samples.POLICE, Samples.BOMBING);
    }

    private static List<String> prose(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
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
