package dev.annals.excel.page;

import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.PendingRows;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook that is being made, with what its sheets have in common.
///
/// @param workbook the workbook
/// @param styles its cell formats
/// @param printing how its sheets are printed
record Book(XSSFWorkbook workbook, Styles styles, Printing printing) {

    /// The tabs of the sheets that are made from others.
    private static final XSSFColor TAB = Styles.color(0x1F3A5F);

    /// A workbook with no sheets yet.
    static Book of(XSSFWorkbook workbook, String title) {
        return new Book(workbook, new Styles(workbook), new Printing(workbook, title, false));
    }

    /// A workbook that holds a table and nothing about it; that is printed as a whole.
    static Book ofTable(XSSFWorkbook workbook) {
        return new Book(workbook, new Styles(workbook), new Printing(workbook, "", true));
    }

    /// Adds a page, with columns of these widths.
    Page page(String name, int... widths) {
        var page = new Page(workbook, name, styles, TAB, widths);
        printing.page(page.sheet());
        return page;
    }

    /// Adds a sheet of rows that is made from others.
    DataSheet sheet(SheetPlan plan, String name, PendingRows rows) {
        return sheet(plan, name, rows, TAB);
    }

    /// Adds a sheet of rows.
    DataSheet sheet(SheetPlan plan, String name, PendingRows rows, XSSFColor tab) {
        return new DataSheet(workbook, plan, name, rows, styles, tab);
    }
}
