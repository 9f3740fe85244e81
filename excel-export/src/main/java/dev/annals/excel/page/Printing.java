package dev.annals.excel.page;

import dev.annals.excel.layout.Label;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How sheets are printed.
final class Printing {

    /// More would be too small to read on a page that is 297 mm wide.
    private static final int MOST_CHARACTERS = 230;

    /// As many fit on such a page in their own size.
    private static final int MOST_UNSCALED = 110;

    /// In parts of a hundred; less would be too small to read.
    private static final int SMALLEST = 40;

    /// More would run into the number of the page; Excel allows 255 characters, of which an ampersand takes two.
    private static final int MOST_IN_FOOTER = 70;

    private final XSSFWorkbook workbook;
    private final boolean allColumns;
    private final String title;

    /// For a workbook with this title, of whose tables all columns are printed, on pages side by side, or those only that fit on one.
    Printing(XSSFWorkbook workbook, String title, boolean allColumns) {
        this.workbook = workbook;
        this.allColumns = allColumns;
        this.title = Label.plain(title, MOST_IN_FOOTER).replace("&", "&&");
    }

    /// A page that is read from top to bottom.
    void page(XSSFSheet sheet) {
        common(sheet, PrintOrientation.PORTRAIT);
    }

    /// A page of tables side by side, each of which begins a page at one of these columns; the widest, of so many characters, fits on one.
    void tables(XSSFSheet sheet, List<Integer> columns, int characters) {
        common(sheet, PrintOrientation.LANDSCAPE);
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) Math.clamp((long) MOST_UNSCALED * 100 / Math.max(1, characters), SMALLEST, 100));
        columns.stream().skip(1).forEach(column -> sheet.setColumnBreak(column - 1));
    }

    /// A table: as many of its first columns as can be read go on a page; headings are repeated. Of a sheet
    /// that is made from others, to which nobody adds rows, that area is said in any case.
    void table(XSSFSheet sheet, List<Integer> widths, int keys, long rows, boolean computed) {
        common(sheet, PrintOrientation.LANDSCAPE);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (allColumns) {
            int characters = widths.stream().mapToInt(Integer::intValue).sum();
            sheet.getPrintSetup().setFitWidth((short) Math.ceilDiv(Math.max(1, characters), MOST_CHARACTERS));
            return;
        }
        int last = lastThatFits(widths, keys);
        if (computed || last < widths.size() - 1) {
            workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, last, 0, (int) rows);
        }
    }

    private static int lastThatFits(List<Integer> widths, int keys) {
        int used = 0;
        for (int i = 0; i < widths.size(); i++) {
            used += widths.get(i);
            if (used > MOST_CHARACTERS && i > keys) {
                return i - 1;
            }
        }
        return widths.size() - 1;
    }

    private void common(XSSFSheet sheet, PrintOrientation orientation) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(orientation);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setLeft(title);
        sheet.getFooter().setRight("&A, page &P of &N");
    }
}
