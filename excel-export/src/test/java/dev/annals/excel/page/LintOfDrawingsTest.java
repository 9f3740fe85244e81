package dev.annals.excel.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.excel.Mutant;
import dev.annals.lint.Fault;
import dev.annals.lint.WorkbookLint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The same for charts, pivot tables and notes, in a workbook that POI makes on its own.
class LintOfDrawingsTest {

    private static final String CHART = "xl/charts/chart1.xml";
    private static final String CACHE = "xl/pivotCache/pivotCacheDefinition1.xml";
    private static final String PIVOT = "xl/pivotTables/pivotTable1.xml";
    private static final String NOTES = "xl/comments1.xml";
    private static final String BOXES = "xl/drawings/vmlDrawing0.vml";

    static final List<Mutant> MUTANTS = List.of(
            mutant("chart of a missing sheet", CHART, "<c:f>Data!", "<c:f>Date!", "chart", "the sheet Date, which is missing"),
            mutant("chart with a missing axis", CHART, "<c:crossAx val=\"\\d+\"", "<c:crossAx val=\"77\"", "chart", "the axis 77"),
            mutant("chart with too many points", CHART, "<c:ptCount val=\"\\d+\"", "<c:ptCount val=\"1\"", "chart", "the point 1 of 1"),
            mutant("pivot of a missing sheet", CACHE, "sheet=\"Data\"", "sheet=\"Date\"", "pivot-source", "Date!A1:C4"),
            mutant("pivot of a wider source", CACHE, "ref=\"A1:C4\"", "ref=\"A1:D4\"", "pivot-fields", "has 3 fields, but its source is 4 wide"),
            mutant("pivot field of another name", CACHE, "name=\"killed\"", "name=\"dead\"", "pivot-fields", "Data!C1"),
            mutant("pivot without a cache", PIVOT, "cacheId=\"\\d+\"", "cacheId=\"9\"", "pivot-cache", "the pivot cache 9"),
            mutant("pivot of a missing field", PIVOT, "<rowFields count=\"1\"><field x=\"0\"", "<rowFields count=\"1\"><field x=\"7\"", "pivot-fields", "the field 7 of 3"),
            mutant("note without an author", NOTES, "authorId=\"\\d+\"", "authorId=\"9\"", "note", "Data!A1: has the author 9"),
            mutant("note without a box", NOTES, "ref=\"A1\"", "ref=\"C1\"", "note", "Data!C1: has a note without a box"),
            mutant("box without a note", BOXES, "<x:Row>0</x:Row>", "<x:Row>5</x:Row>", "note", "Data!A6: has a box without a note"));

    private static Mutant mutant(String name, String part, String from, String to, String code, String told) {
        return new Mutant(name, part, from, to, code, told);
    }

    @ParameterizedTest
    @FieldSource("MUTANTS")
    void finds(Mutant mutant) throws IOException {
        List<Fault> faults = WorkbookLint.of(mutant.of(workbook()));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(mutant.code());
            assertThat(fault.toString()).contains(mutant.told());
        });
    }

    @Test
    void findsNothingWrongWithTheWholeWorkbook() throws IOException {
        assertThat(WorkbookLint.of(workbook())).isEmpty();
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            XSSFSheet data = Book.of(workbook, "").workbook().createSheet("Data");
            fill(data);
            addTable(data);
            addNote(data.getRow(0).getCell(0));
            XSSFSheet shown = workbook.createSheet("Shown");
            addChart(shown, data);
            shown.createPivotTable(new AreaReference("Data!A1:C4", SpreadsheetVersion.EXCEL2007), new CellReference("A30"))
                    .addRowLabel(0);
            shown.getPivotTables().getFirst().addColumnLabel(DataConsolidateFunction.SUM, 2);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(XSSFSheet data) {
        List<String> titles = List.of("id", "kind", "killed");
        for (int i = 0; i < 4; i++) {
            XSSFRow row = data.createRow(i);
            for (int column = 0; column < 3; column++) {
                XSSFCell cell = row.createCell(column);
                if (i > 0 && column == 2) {
                    cell.setCellValue(i);
                } else {
                    cell.setCellValue(i == 0 ? titles.get(column) : titles.get(column) + i);
                }
            }
        }
    }

    private static void addTable(XSSFSheet data) {
        XSSFTable table = data.createTable(new AreaReference("A1:C4", SpreadsheetVersion.EXCEL2007));
        table.setName("Data_table");
        table.setDisplayName("Data_table");
    }

    private static void addNote(XSSFCell cell) {
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 4);
        var note = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        note.setString("What the column says.");
        cell.setCellComment(note);
    }

    private static void addChart(XSSFSheet shown, XSSFSheet data) {
        XSSFDrawing drawing = shown.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, 0, 8, 20));
        var categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var values = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData bars = chart.createData(ChartTypes.BAR, categories, values);
        bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(data, CellRangeAddress.valueOf("A2:A4")),
                XDDFDataSourcesFactory.fromNumericCellRange(data, CellRangeAddress.valueOf("C2:C4"))).setTitle("killed", null);
        chart.plot(bars);
    }
}
