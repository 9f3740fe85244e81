package dev.annals.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Excel writes itself, or takes from others without a word, is no fault.
class SoundWorkbooksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[1]Sheet1!A1", "'[1]My sheet'!A1", "'C:\\books\\[other.xlsx]S'!A1", "[1]!Table1[a]", "1/0+#DIV/0!", "#NUM!", "Data:Data!A1", "'Data:Data'!A1",
        "\"Nowhere!A1\"", "\"'\"&Data!A1", "Data!A:A", "{1,\"a]\";2,\"'\"}", "IF(A1=\"a\"\"b\",'Data'!A1,0)"
    })
    void takesTheFormula(String formula) throws IOException {
        assertThat(faultsOfFormula(formula)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nowhere!A1", "'No where'!A1", "Data:Nowhere!A1", "'Data:No where'!A1", "1+Nowhere!A1", "Data!A1+\"", "Table1[a]"})
    void doesNotTakeTheFormula(String formula) throws IOException {
        assertThat(faultsOfFormula(formula)).isNotEmpty().allSatisfy(fault -> assertThat(fault.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void onlyWarnsOfAReferenceToWhatWasDeleted() throws IOException {
        assertThat(faultsOfFormula("Data!#REF!")).singleElement().satisfies(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.notice("f.xlsx")).hasToString("f.xlsx: Data!A1: refers to nothing: #REF! (xl/worksheets/sheet1.xml)");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "''", "(", "a[", "[[", "a[[b],", "\"\"\"", "'a'!"})
    void goesToTheEndOfALongFormulaOf(String piece) throws IOException {
        assertThat(faultsOfFormula(piece.repeat(8192 / piece.length()))).isNotNull();
    }

    @Test
    void takesATableOfCalculations() throws IOException {
        assertThat(WorkbookLint.of(new SmallWorkbook().withRows(
                "<row r=\"1\"><c r=\"A1\"><f t=\"dataTable\" ref=\"A1:A2\" r1=\"B1\"/><v>1</v></c></row>").packed())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"A1\" t=\"inlineStr\"/>", "<c r=\"A1\" t=\"inlineStr\"><is/></c>", "<c r=\"A1\" t=\"s\"/>", "<c r=\"A1\" t=\"str\"><v/></c>"})
    void takesACellWithoutAnyText(String cell) throws IOException {
        assertThat(WorkbookLint.of(new SmallWorkbook().withRows("<row r=\"1\">" + cell + "</row>").packed())).isEmpty();
    }

    @Test
    void doesNotTakeAValueInThePlaceOfAnInlineString() throws IOException {
        assertThat(WorkbookLint.of(new SmallWorkbook().withRows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><v>1</v></c></row>").packed()))
                .singleElement().satisfies(fault -> assertThat(fault.notice("f.xlsx"))
                        .hasToString("f.xlsx: Data!A1: has a value in the place of its inline string, or beside it (xl/worksheets/sheet1.xml)"));
    }

    @Test
    void takesWholeColumnsAndRows() throws IOException {
        assertThat(WorkbookLint.of(new SmallWorkbook().withSheet("<sheetViews><sheetView workbookViewId=\"0\"><selection sqref=\"B1 B:B 2:2 $C:$D\"/>"
                + "</sheetView></sheetViews><sheetData/>").packed())).isEmpty();
    }

    @Test
    void takesASheetThatIsAChart() throws IOException {
        assertThat(WorkbookLint.of(new SmallWorkbook().with(SmallWorkbook.SHEET, "<chartsheet><pageMargins/></chartsheet>").packed())).isEmpty();
    }

    @Test
    void takesNamesInAnyCase() throws IOException {
        var workbook = new SmallWorkbook();
        assertThat(WorkbookLint.of(workbook.with("xl/_rels/workbook.xml.rels", SmallWorkbook.relationships(
                "worksheet", "/xl/WorkSheets/./Sheet1.xml", "styles", "../xl/styles.xml")).packed())).isEmpty();
    }

    @Test
    void tellsMergedCellsOverOthers() throws IOException {
        assertThat(WorkbookLint.of(new SmallWorkbook().withSheet("<sheetData/><mergeCells><mergeCell ref=\"C9:D9\"/><mergeCell ref=\"A1:B4\"/>"
                + "<mergeCell ref=\"C3:D4\"/><mergeCell ref=\"B4:C8\"/></mergeCells>").packed()))
                .singleElement().hasToString("xl/worksheets/sheet1.xml Data!B4:C8: is merged cells, over merged cells at A1:B4 [overlapping-merge]");
    }

    private static List<Fault> faultsOfFormula(String formula) throws IOException {
        String xml = formula.replace("&", "&amp;").replace("<", "&lt;");
        return WorkbookLint.of(new SmallWorkbook().withRows("<row r=\"1\"><c r=\"A1\"><f>" + xml + "</f><v>1</v></c></row>").packed());
    }
}
