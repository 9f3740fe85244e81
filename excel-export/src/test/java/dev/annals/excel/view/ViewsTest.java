package dev.annals.excel.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Other;
import dev.annals.core.model.When;
import dev.annals.excel.Samples;
import dev.annals.excel.row.Directory;
import dev.annals.excel.row.RowAddress;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataField;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotCacheDefinition;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPivotTableDefinition;

class ViewsTest {

    @Test
    void showsEventsInTheOrderOfTheirDatesWithWhoAndWhereAndTheSource() throws IOException {
        List<CorpusRecord> records = new ArrayList<>(Samples.all());
        records.add(on("late", LocalDate.of(2024, 5, 1)));
        records.add(on("early", LocalDate.of(1899, 5, 1)));
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(records))) {
            XSSFSheet timeline = workbook.getSheet("Timeline");

            assertThat(texts(timeline, "event")).containsExactly("early", "0012", "0013", "late");
            assertThat(texts(timeline, "who")).containsExactly("", "Harbour Police", "Harbour Police", "");
            assertThat(texts(timeline, "source").get(1)).isEqualTo("The morning paper on the bombing; The evening paper on the bombing");
            assertThat(texts(timeline, "from").getFirst()).isEqualTo("1899-05-01");
            assertThat(timeline.getRow(2).getCell(column(timeline, "event")).getCellFormula())
                    .isEqualTo("HYPERLINK(\"#'Events'!A2\",\"0012\")");
        }
    }

    @Test
    void addsUpWithoutLookingAnythingUp() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(withMore(lasting("open", new When(
                Optional.of(LocalDate.of(2024, 6, 1)), Optional.empty(), DatePrecision.RANGE, DateNature.WITHIN, Optional.empty(), Optional.empty())))))) {
            XSSFSheet timeline = workbook.getSheet("Timeline");

            assertThat(texts(workbook.getSheet("Event table"), "month")).as("what is open at an end is in no month").containsExactly("2024-04", "2024-04", "");
            assertThat(texts(timeline, "killed best")).containsExactly("9.0", "9.0", "");
            assertThat(texts(timeline, "killed is")).containsExactly("at least", "at least", "");
            assertThat(texts(timeline, "date as given").getLast()).isEqualTo("1 June 2024 or later");
        }
    }

    @Test
    void namesActorsThatComeAfterTheirEvents() throws IOException {
        List<CorpusRecord> records = List.of(Samples.MORNING, Samples.EVENING, Samples.BOMBING, Samples.POLICE);
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(records))) {
            assertThat(texts(workbook.getSheet("Timeline"), "who")).containsExactly("Harbour Police");
            assertThat(words(workbook.getSheet("Chart data"))).contains("Harbour Police | 1");
        }
    }

    @Test
    void doesNotSayWhoAgainInWhat() {
        var wording = new Wording(new Directory(1));

        assertThat(wording.what(entry("Police: Make a visit: Mayor", "Police", "Mayor"))).isEqualTo("Make a visit");
        assertThat(wording.what(entry("Police - Rebels", "Police", "Rebels"))).isEqualTo("State-based conflict");
        assertThat(wording.what(entry("A meeting of the police", "Police", "Mayor"))).isEqualTo("A meeting of the police");
    }

    private static TimelineEntry entry(String title, String... names) {
        List<TimelineEntry.Participant> who = Arrays.stream(names).map(name -> new TimelineEntry.Participant("", name)).toList();
        return new TimelineEntry(
                "", "", "", "", title, List.of(title, "State-based conflict"), "", "", new RowAddress("Events", 2), "", who, List.of(), List.of(),
                List.of());
    }

    @Test
    void showsWhereSourcesDifferWithAColumnForEach() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            XSSFSheet sheet = workbook.getSheet("Disagreements");

            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(texts(sheet, "measure").getFirst()).isEqualTo("killed");
            assertThat(texts(sheet, "group").getFirst()).isEqualTo("dock workers");
            assertThat(texts(sheet, "lowest").getFirst()).isEqualTo("9.0");
            assertThat(texts(sheet, "highest").getFirst()).isEqualTo("12.0");
            assertThat(texts(sheet, "The morning paper on the bombing").getFirst()).isEqualTo("9.0");
            assertThat(texts(sheet, "The evening paper on the bombing").getFirst()).isEqualTo("12.0");
        }
    }

    @Test
    void hasNoSheetOfDisagreementsWhereNobodyDisagrees() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(List.of(on("alone", LocalDate.of(2024, 5, 1)))))) {
            assertThat(workbook.getSheet("Disagreements")).isNull();
            assertThat(workbook.getSheet("Timeline").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void drawsChartsWithTextForThoseWhoCannotSeeThem() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(withMore(on("later", LocalDate.of(2024, 6, 1)))))) {
            XSSFSheet overview = workbook.getSheet("Overview");
            List<XSSFChart> charts = overview.getDrawingPatriarch().getCharts();

            assertThat(charts).extracting(chart -> chart.getTitleText().getString()).containsExactly(
                    "Events per day, by kind", "People killed per day: low, best and high figures", "Actors in most events");
            assertThat(overview.getDrawingPatriarch().getCTDrawing().toString())
                    .contains("descr=\"Actors in most events. The first is Harbour Police, named by 2 events.\"");
        }
    }

    @Test
    void drawsNoChartOverTimeForOnePeriodAndSaysSo() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            XSSFSheet overview = workbook.getSheet("Overview");

            assertThat(overview.getDrawingPatriarch().getCharts()).extracting(chart -> chart.getTitleText().getString())
                    .containsExactly("Actors in most events");
            assertThat(words(overview)).contains("All events that lie in a single day are in 2024-04-01, so that there is no chart over time.");
        }
    }

    @Test
    void countsForTheChartsOnASheetOfTheirOwn() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(withMore(on("later", LocalDate.of(2024, 4, 3)))))) {
            XSSFSheet data = workbook.getSheet("Chart data");

            assertThat(texts(data, "day")).startsWith("2024-04-01", "2024-04-02", "2024-04-03");
            assertThat(texts(data, "attack")).startsWith("1.0", "0.0", "0.0");
            assertThat(texts(data, "best").getFirst()).as("the numbers given first").isEqualTo("18.0");
            assertThat(texts(data, "to be read as").getFirst()).isEqualTo("at least (2 events say no exact number)");
        }
    }

    @Test
    void givesABarOfTheirOwnToEventsThatLieInNoSinglePeriod() throws IOException {
        Event summer = lasting("summer", new When(
                Optional.of(LocalDate.of(2024, 6, 1)), Optional.of(LocalDate.of(2024, 8, 31)), DatePrecision.RANGE, DateNature.WITHIN,
                Optional.empty(), Optional.empty()));
        Event some = lasting("some", new When(
                Optional.empty(), Optional.empty(), DatePrecision.UNKNOWN, DateNature.WITHIN, Optional.empty(), Optional.empty()));
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(withMore(on("later", LocalDate.of(2024, 8, 3)), summer, some)))) {
            XSSFSheet data = workbook.getSheet("Chart data");

            assertThat(texts(data, "month")).startsWith("2024-04", "2024-05", "2024-06", "2024-07", "2024-08", "several or unknown");
            assertThat(words(workbook.getSheet("Overview"))).contains(
                    "of them in no single month: over several, or at a time that is not known so exactly | 2 | no number of people killed is given",
                    "In 2 events sources give different numbers of people killed; the one given first is added up.");
        }
    }

    @Test
    void countsByLongerPeriodsWhereMonthsWouldBeTooMany() throws IOException {
        List<Event> events = List.of(
                on("a", LocalDate.of(1201, 5, 1)), on("b", LocalDate.of(1201, 7, 1)), on("c", LocalDate.of(2024, 5, 1)));
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(events))) {
            XSSFSheet data = workbook.getSheet("Chart data");

            assertThat(data.getRow(0).getCell(0).getStringCellValue()).isEqualTo("50 years");
            assertThat(data.getRow(1).getCell(0).getStringCellValue()).isEqualTo("1200-1249");
            assertThat(data.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(data.getLastRowNum()).isEqualTo(17);
        }
    }

    @Test
    void offersPivotTablesThatAreFilledWhenTheWorkbookIsOpened() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            XSSFPivotTable events = workbook.getPivotTables().getFirst();
            CTPivotCacheDefinition cache = events.getPivotCacheDefinition().getCTPivotCacheDefinition();

            assertThat(workbook.getPivotTables()).hasSize(4);
            assertThat(cache.getRefreshOnLoad()).isTrue();
            assertThat(cache.isSetRefreshedDate()).as("no time of writing").isFalse();
            assertThat(cache.getCacheSource().getWorksheetSource().getName()).isEqualTo("Events");
            assertThat(cache.getCacheFields().sizeOfCacheFieldArray()).isEqualTo(workbook.getTable("Events").getColumnCount());
            assertThat(events.getCTPivotTableDefinition().getCacheId()).isEqualTo(
                    workbook.getCTWorkbook().getPivotCaches().getPivotCacheArray(0).getCacheId());
        }
    }

    @Test
    void addsUpPeopleKilledAndTellsActorsOfOneNameApart() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(Samples.all()))) {
            CTPivotTableDefinition killed = workbook.getPivotTables().get(1).getCTPivotTableDefinition();
            CTPivotTableDefinition actors = workbook.getPivotTables().get(2).getCTPivotTableDefinition();

            assertThat(killed.getRowFields().getFieldList()).extracting(field -> title(workbook, "Event_table", field.getX()))
                    .containsExactly("factuality", "country", "province", "month");
            assertThat(killed.getDataFields().getDataFieldList()).extracting(CTDataField::getName)
                    .containsExactly("sum of killed low", "sum of killed best", "sum of killed high");
            assertThat(actors.getRowFields().getFieldList()).extracting(field -> title(workbook, "Event_participations", field.getX()))
                    .containsExactly("actor label", "actor refers to");
        }
    }

    @Test
    void writesTheNumbersOfPivotTablesAsAProgramWouldFillThem() throws IOException {
        try (XSSFWorkbook workbook = Samples.open(Samples.workbook(withMore(on("e2", LocalDate.of(2024, 5, 2)), on("e3", LocalDate.of(2024, 5, 2)))))) {
            XSSFSheet sheet = workbook.getSheet("Pivot tables");
            CTPivotTableDefinition kinds = workbook.getPivotTables().getFirst().getCTPivotTableDefinition();
            var area = new AreaReference(kinds.getLocation().getRef(), SpreadsheetVersion.EXCEL2007);
            Row last = sheet.getRow(area.getLastCell().getRow());

            assertThat(last.getCell(area.getFirstCell().getCol()).getStringCellValue()).isEqualTo("Grand Total");
            assertThat(last.getCell(area.getLastCell().getCol()).getNumericCellValue()).isEqualTo(workbook.getSheet("Events").getLastRowNum());
            assertThat(words(sheet)).contains("other | 2");
        }
    }

    private static String title(XSSFWorkbook workbook, String table, int column) {
        return workbook.getTable(table).getColumns().get(column).getName();
    }

    private static List<CorpusRecord> withMore(Event... events) {
        List<CorpusRecord> records = new ArrayList<>(Samples.all());
        records.addAll(List.of(events));
        return records;
    }

    /// The rows of a sheet, a line for each.
    private static String words(XSSFSheet sheet) {
        var lines = new ArrayList<String>();
        for (Row row : sheet) {
            var cells = new ArrayList<String>();
            row.forEach(cell -> cells.add(cell.getCellType() == CellType.NUMERIC ? Long.toString((long) cell.getNumericCellValue()) : cell.toString()));
            lines.add(cells.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" | ")));
        }
        return String.join("\n", lines);
    }

    private static Event lasting(String id, When when) {
        Event event = on(id, LocalDate.of(2024, 5, 1));
        return new Event(
                id, event.factuality(), event.title(), event.summary(), when, event.detail(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Event on(String id, LocalDate day) {
        return new Event(
                id, Factuality.ACTUAL, "Event " + id, Optional.empty(), When.on(day), new Other("something"), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private static int column(XSSFSheet sheet, String title) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + title);
    }

    private static List<String> texts(XSSFSheet sheet, String title) {
        var texts = new ArrayList<String>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Cell cell = sheet.getRow(i).getCell(column(sheet, title));
            boolean formula = cell != null && cell.getCellType() == CellType.FORMULA;
            texts.add(cell == null ? "" : formula ? cell.getStringCellValue() : cell.toString());
        }
        return texts;
    }
}
