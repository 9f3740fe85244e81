package dev.annals.excel.page;

import dev.annals.excel.row.CellText;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A sheet that is read like a page: text in rows, from top to bottom, between two margins.
final class Page {

    /// The first column beside the margin.
    static final int FIRST = 1;

    /// Widths are given in parts of a character.
    static final int UNITS_PER_CHARACTER = 256;

    private static final int POINTS_PER_LINE = 16;
    private static final int HIGHEST_ROW = 400;
    private static final int WIDTH_OF_MARGIN = 3;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final int[] widths;
    private int next;

    /// Adds a page to a workbook, with columns of these widths.
    Page(XSSFWorkbook workbook, String name, Styles styles, XSSFColor tab, int... widths) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        this.widths = widths;
        sheet.setTabColor(tab);
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, WIDTH_OF_MARGIN * UNITS_PER_CHARACTER);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(FIRST + i, widths[i] * UNITS_PER_CHARACTER);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    private int last() {
        return FIRST + widths.length - 1;
    }

    /// A title across the page, light on dark.
    void title(String text) {
        XSSFRow row = row();
        for (int i = 0; i <= last(); i++) {
            row.createCell(i).setCellStyle(styles.of(Styles.Prose.TITLE));
        }
        row.getCell(FIRST).setCellValue(CellText.escaped(text));
        int lines = 1 + 2 * text.length() / characters();
        row.setHeightInPoints(12 + 26 * lines);
        merge(row);
    }

    void space() {
        next++;
    }

    void section(String title) {
        space();
        XSSFRow row = row();
        row.setHeightInPoints(22);
        for (int i = FIRST; i <= last(); i++) {
            row.createCell(i).setCellStyle(styles.of(Styles.Prose.SECTION));
        }
        row.getCell(FIRST).setCellValue(title);
        sheet.createRow(next++).setHeightInPoints(4);
    }

    /// Running text across the page.
    void paragraph(String text, Styles.Prose kind) {
        XSSFRow row = row();
        put(row, FIRST, text, kind);
        merge(row);
        fit(row, text, characters());
    }

    /// A line of a table whose first cell takes several columns.
    XSSFRow line(String text, int columns, Styles.Prose kind) {
        XSSFRow row = row();
        put(row, FIRST, text, kind);
        for (int i = 1; i < columns; i++) {
            put(row, FIRST + i, "", kind);
        }
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), FIRST, FIRST + columns - 1));
        fit(row, text, widths[0] * columns);
        return row;
    }

    /// A remark to the right of what stands in a row, up to the margin.
    void beside(XSSFRow row, int column, String text) {
        float height = row.getHeightInPoints();
        put(row, column, text, Styles.Prose.REMARK);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, last()));
        fit(row, text, IntStream.range(column - FIRST, widths.length).map(i -> widths[i]).sum());
        row.setHeightInPoints(Math.max(height, row.getHeightInPoints()));
    }

    /// A name, and what belongs to it.
    XSSFRow fact(String name, String value) {
        XSSFRow row = row();
        put(row, FIRST, name, Styles.Prose.FAINT);
        put(row, FIRST + 1, value, Styles.Prose.BODY);
        fit(row, value, widths[1]);
        return row;
    }

    XSSFRow row() {
        return sheet.createRow(next++);
    }

    XSSFCell put(XSSFRow row, int column, String text, Styles.Prose kind) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(CellText.escaped(text));
        cell.setCellStyle(styles.of(kind));
        return cell;
    }

    void put(XSSFRow row, int column, double number, Styles.Prose kind) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(number);
        cell.setCellStyle(styles.of(kind));
    }

    /// Merged cells do not get the height that they need by themselves, and how wide text is depends on fonts; this is generous.
    void fit(XSSFRow row, String text, int charactersPerLine) {
        int room = charactersPerLine + charactersPerLine / 8;
        int lines = text.lines().mapToInt(line -> 1 + line.length() / room).sum();
        row.setHeightInPoints(Math.min(HIGHEST_ROW, 2 + POINTS_PER_LINE * Math.max(1, lines)));
    }

    /// Makes a cell lead to a sheet.
    void link(XSSFCell cell, String sheetName) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheetName + "'!A1");
        cell.setHyperlink(link);
    }

    /// Makes another column as wide as it has to be.
    void widen(int column, int characters) {
        sheet.setColumnWidth(column, characters * UNITS_PER_CHARACTER);
    }

    /// Has everything up to a row printed: what floats over the cells does not count by itself.
    void printUpTo(int row) {
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, last(), 0, row);
    }

    private void merge(XSSFRow row) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), FIRST, last()));
    }

    private int characters() {
        int characters = 0;
        for (int width : widths) {
            characters += width;
        }
        return characters;
    }
}
