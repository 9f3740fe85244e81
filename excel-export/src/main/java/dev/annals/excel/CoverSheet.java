package dev.annals.excel;

import dev.annals.core.model.Corpus;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The first sheet: what the workbook is, what its sheets hold, how to read it.
final class CoverSheet {

    static final String NAME = "Cover";

    private static final List<String> HOW_TO_READ = List.of(
            "A row of the sheets in bold is a record; its first column is the id by which other rows refer to it.",
            "What a record can have several of has a sheet of its own: the first column names the record, n numbers the rows.",
            "Sources that give different numbers have a row each: nothing is added up, averaged or overwritten.",
            "A date has its earliest and its latest day, and says how exactly it is known.",
            "An empty cell means not known; it never means zero.",
            "Columns with a grey heading are computed from others, and are not read back. The sheet Dictionary explains every column.",
            "To correct the corpus, change cells, or add rows below a table, and keep headings, ids and n; then import the workbook.");

    private static final int FIRST = 1;
    private static final int LAST = 3;
    private static final int CHARACTERS_OF_PARAGRAPH = 135;
    private static final int CHARACTERS_OF_DOC = 88;
    private static final int POINTS_PER_LINE = 16;
    private static final int HIGHEST_ROW = 400;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Styles styles;
    private int next = 1;

    CoverSheet(XSSFWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(NAME);
        this.styles = styles;
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setColumnWidth(0, 3 * 256);
        sheet.setColumnWidth(FIRST, 30 * 256);
        sheet.setColumnWidth(FIRST + 1, 84 * 256);
        sheet.setColumnWidth(LAST, 12 * 256);
    }

    void describe(Optional<Corpus> corpus) {
        XSSFRow title = row();
        title.setHeightInPoints(30);
        put(title, FIRST, corpus.map(Corpus::title).orElse("A corpus of events"), Styles.Prose.TITLE);
        corpus.flatMap(Corpus::summary).ifPresent(summary -> paragraph(summary, Styles.Prose.BODY));
        corpus.flatMap(Corpus::licence).ifPresent(licence -> fact("Licence", licence));
        corpus.flatMap(Corpus::created).ifPresent(created -> fact("Created", created.toString()));
    }

    void explain() {
        section("How to read it");
        HOW_TO_READ.forEach(line -> paragraph(line, Styles.Prose.BODY));
    }

    void beginContents() {
        section("What is on the sheets");
        XSSFRow row = row();
        put(row, FIRST, "Sheet", Styles.Heading.VALUE);
        put(row, FIRST + 1, "What it holds", Styles.Heading.VALUE);
        put(row, LAST, "Rows", Styles.Heading.VALUE);
    }

    /// Lists a sheet of rows; one of records stands out.
    void list(SheetPlan plan, long rows) {
        boolean record = plan.keys() == 1;
        XSSFRow row = list(plan.name(), plan.doc(), record ? Styles.Prose.RECORD_LINK : Styles.Prose.LINK);
        row.getCell(FIRST + 1).setCellStyle(styles.of(record ? Styles.Prose.RECORD : rows == 0 ? Styles.Prose.FAINT : Styles.Prose.BODY));
        XSSFCell count = row.createCell(LAST);
        count.setCellValue((double) rows);
        count.setCellStyle(styles.of(record ? Styles.Prose.RECORD_NUMBER : Styles.Prose.NUMBER));
    }

    private XSSFRow list(String name, String doc, Styles.Prose kind) {
        XSSFRow row = row();
        row.setHeightInPoints(heightOf(doc, CHARACTERS_OF_DOC));
        link(put(row, FIRST, name, kind), name);
        put(row, FIRST + 1, doc, Styles.Prose.BODY);
        return row;
    }

    private void section(String title) {
        next++;
        put(row(), FIRST, title, Styles.Prose.SECTION);
    }

    private void fact(String name, String value) {
        XSSFRow row = row();
        put(row, FIRST, name, Styles.Prose.FAINT);
        put(row, FIRST + 1, value, Styles.Prose.BODY);
    }

    private void paragraph(String text, Styles.Prose kind) {
        XSSFRow row = row();
        put(row, FIRST, text, kind);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), FIRST, LAST));
        row.setHeightInPoints(heightOf(text, CHARACTERS_OF_PARAGRAPH));
    }

    /// Merged cells do not get the height that they need by themselves, and how wide text is depends on fonts; this is generous.
    private static int heightOf(String text, int charactersPerLine) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / charactersPerLine).sum();
        return Math.min(HIGHEST_ROW, POINTS_PER_LINE * Math.max(1, lines));
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }

    private XSSFCell put(XSSFRow row, int column, String text, Styles.Prose kind) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellText.escaped(shortened(text)));
        cell.setCellStyle(styles.of(kind));
        return cell;
    }

    private void put(XSSFRow row, int column, String text, Styles.Heading heading) {
        put(row, column, text, Styles.Prose.BODY).setCellStyle(styles.of(heading));
    }

    /// The whole text stands in the sheet of the corpus.
    private static String shortened(String text) {
        int most = 3000;
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most) + " ...";
    }

    private void link(XSSFCell cell, String target) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target + "'!A1");
        cell.setHyperlink(link);
    }
}
