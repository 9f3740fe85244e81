package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Head;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.excel.layout.Look;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same workbook, written in the ways of other programs, and after what people do to sheets.
class SavedByOthersTest {

    private static final String BOOK = "xl/workbook.xml";

    @Test
    void readsAbsolutePathsOfParts() throws IOException {
        readsTheSame(parts -> parts.change("xl/_rels/workbook.xml.rels", text -> text.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/")));
    }

    @Test
    void readsRowsAndHeadingsWithoutReferences() throws IOException {
        readsTheSame(parts -> parts.changeAll(text -> text
                .replaceAll("<row r=\"\\d+\"", "<row").replaceAll("<c r=\"[A-Z]+1\"", "<c").replaceAll("<dimension [^>]*/>", "")));
    }

    @Test
    void readsTheStrictFormOfTheFormat() throws IOException {
        readsTheSame(parts -> parts.changeAll(text -> text
                .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    }

    @Test
    void readsStringsThatCellsShare() throws IOException {
        readsTheSame(SavedByOthersTest::shareStrings);
    }

    private static void shareStrings(Parts parts) {
        var strings = new StringBuilder();
        int[] count = {Integer.parseInt(parts.text("xl/sharedStrings.xml").replaceFirst("(?s).*uniqueCount=\"(\\d+)\".*", "$1"))};
        var inline = Pattern.compile("t=\"inlineStr\"><is>(.*?)</is>", Pattern.DOTALL);
        parts.changeAll(text -> inline.matcher(text).replaceAll(match -> {
            strings.append("<si>").append(match.group(1)).append("</si>");
            return "t=\"s\"><v>" + count[0]++ + "</v>";
        }));
        parts.change("xl/sharedStrings.xml", text -> text.replace("</sst>", strings + "</sst>"));
    }

    @Test
    void readsRichTextWithoutHowItIsPronounced() throws IOException {
        readsTheSame(parts -> parts.replaceCell("Actors", "C2", "<c r=\"C2\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Harbour</t></r>"
                + "<r><t xml:space=\"preserve\"> Police</t></r><rPh sb=\"0\" eb=\"1\"><t>haaba</t></rPh></is></c>"));
    }

    @Test
    void readsResultsOfFormulas() throws IOException {
        readsTheSame(parts -> parts.replaceCell("Actors", "C2", "<c r=\"C2\" t=\"str\"><f>\"Harbour\" &amp; \" Police\"</f><v>Harbour Police</v></c>"));
    }

    @Test
    void saysThatAFormulaHasNoResult() throws IOException {
        assertThat(told(parts -> parts.replaceCell("Actors", "C2", "<c r=\"C2\"><f>A1</f><v></v></c>"))).containsExactly("corpus.xlsx: Actors!C2: actor "
                + "police: name holds a formula without a result; open the workbook in a spreadsheet program and save it there");
    }

    @Test
    void saysThatACellHoldsAnError() throws IOException {
        assertThat(told(parts -> parts.replaceCell("Actors", "C2", "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>")))
                .containsExactly("corpus.xlsx: Actors!C2: actor police: name holds the error #REF! instead of a value");
    }

    @Test
    void readsDaysThatAreWrittenAsText() throws IOException {
        readsTheSame(parts -> parts.change(parts.partOf("Sources"), text -> text.replaceAll(
                "(<c r=\"[A-Z]+2\" s=\"" + Look.DAY.format() + "\")><v>\\d+</v>", "$1 t=\"d\"><v>2024-04-02T00:00:00.000</v>")));
    }

    @Test
    void readsARenamedSheetByItsTable() throws IOException {
        Consumer<Parts> edit = parts -> parts.change(BOOK, text -> text.replace("name=\"Events\"", "name=\"Incidents\""));
        assertThat(told(edit)).containsExactly(
                "corpus.xlsx: 'Incidents' is read as the sheet Events, because it has the table of that sheet");
        readsTheSame(edit);
    }

    @Test
    void readsARenamedTable() throws IOException {
        readsTheSame(parts -> parts.changeAll(text -> text.replace("displayName=\"Events\"", "displayName=\"Table1\"")));
    }

    @Test
    void saysThatASheetIsMissing() throws IOException {
        assertThat(toldAfter(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Event figures"))))
                .containsExactly("corpus.xlsx: 'Event figures' is a sheet that is missing, so that nothing of it was read");
    }

    @Test
    void goesPastRowsAboveTheHeadings() throws IOException {
        Consumer<XSSFWorkbook> edit = workbook -> {
            XSSFSheet sheet = workbook.getSheet("Actors");
            sheet.removeTable(sheet.getTables().getFirst());
            sheet.shiftRows(0, sheet.getLastRowNum(), 2);
            sheet.createRow(0).createCell(0).setCellValue("Who is who");
        };
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", Samples.edited(Samples.workbook(Samples.all()), edit));

        assertThat(reading.records()).isEqualTo(Samples.all());
        assertThat(reading.allNotices()).extracting(Notice::toString)
                .containsExactly("corpus.xlsx: Actors!A1: 'Who is who' stands above the headings, and was not read");
    }

    @Test
    void goesPastARowThatAddsUpTheOthers() throws IOException {
        readsTheSame(parts -> parts.change(parts.tableOf("Events"), text -> text
                        .replaceFirst("(ref=\"A1:[A-Z]+)3\"", "$14\" totalsRowCount=\"1\""))
                .change(parts.partOf("Events"), text -> text.replace("</sheetData>", "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>Total</v></c></row></sheetData>")));
    }

    @Test
    void joinsSheetsThatAreNumbered() throws IOException {
        byte[] workbook = Samples.edited(Samples.workbook(Samples.all()), SavedByOthersTest::split);
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", workbook);

        assertThat(reading.allNotices()).isEmpty();
        assertThat(reading.records()).isEqualTo(Samples.all());
    }

    /// Moves the second event to a sheet of its own.
    private static void split(XSSFWorkbook workbook) {
        XSSFSheet events = workbook.getSheet("Events");
        XSSFSheet more = workbook.createSheet("Events 2");
        more.copyRows(List.of(events.getRow(0), events.getRow(2)), 0, new CellCopyPolicy());
        events.removeRow(events.getRow(2));
    }

    @Test
    void saysWhichOfSeveralSheetsIsMissing() throws IOException {
        assertThat(toldAfter(workbook -> workbook.setSheetName(workbook.getSheetIndex("Event figures"), "Event figures 2")))
                .containsExactly("corpus.xlsx: 'Event figures' is a sheet that is missing, so that nothing of it was read");
    }

    @Test
    void tellsOfLongTextsThatNoCellNames() throws IOException {
        String text = "long ".repeat(10_000);
        byte[] workbook = Samples.workbook(List.of(Samples.event("e1", text, Samples.MEETING.detail())));
        Parts parts = new Parts(workbook).replaceCell("Events", "C2", "<c r=\"C2\" t=\"inlineStr\"><is><t>short</t></is></c>");
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", parts.packed());

        assertThat(reading.allNotices()).extracting(Notice::toString)
                .contains("corpus.xlsx: Long text!2: '[long text 1]' stands in no cell, so that this text was not read");
    }

    @Test
    void tellsOfAPieceThatIsMissing() throws IOException {
        String text = "long ".repeat(10_000);
        byte[] workbook = Samples.workbook(List.of(Samples.event("e1", text, Samples.MEETING.detail())));
        Parts parts = new Parts(workbook).replaceCell("Long text", "B2", "<c r=\"B2\"><v>7</v></c>");
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", parts.packed());

        assertThat(reading.allNotices()).extracting(Notice::toString).containsExactly("corpus.xlsx: Events!C2: event e1: title is [long text 1], "
                + "of which the sheet of long texts lacks piece 1");
    }

    @Test
    void readsWorkbooksWithMacros(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("corpus.xlsm"), Samples.workbook(Samples.all()));

        assertThat(new WorkbookImporter().format().fits("corpus.xlsm")).isTrue();
        assertThat(new WorkbookExporter().format().fits("corpus.xlsm")).isFalse();
        assertThat(Reading.of(new WorkbookImporter(), Input.of(file)).records()).isEqualTo(Samples.all());
    }

    @Test
    void recognisesAWorkbook() throws IOException {
        byte[] workbook = Samples.workbook(Samples.all());

        assertThat(new WorkbookImporter().recognises(Head.of(new Input("-", Optional.empty(), () -> new ByteArrayInputStream(workbook))))).isTrue();
    }

    private static void readsTheSame(Consumer<Parts> change) throws IOException {
        var parts = new Parts(Samples.workbook(Samples.all()));
        change.accept(parts);
        Reading reading = Reading.of(new WorkbookImporter(), "corpus.xlsx", parts.packed());

        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.records()).isEqualTo(Samples.all());
    }

    private static List<String> told(Consumer<Parts> change) throws IOException {
        var parts = new Parts(Samples.workbook(Samples.all()));
        change.accept(parts);
        return toldOf(parts.packed());
    }

    private static List<String> toldAfter(Consumer<XSSFWorkbook> edit) throws IOException {
        return toldOf(Samples.edited(Samples.workbook(Samples.all()), edit));
    }

    private static List<String> toldOf(byte[] workbook) {
        return Reading.of(new WorkbookImporter(), "corpus.xlsx", workbook).allNotices().stream().map(Notice::toString).toList();
    }
}
