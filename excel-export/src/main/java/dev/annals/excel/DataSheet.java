package dev.annals.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What surrounds the rows of a sheet: headings, table, widths, drop-downs.
final class DataSheet {

    /// A heading has a button for the filter beside its text.
    private static final int WIDTH_OF_BUTTON = 4;

    /// Widths are given in parts of a character.
    private static final int UNITS_PER_CHARACTER = 256;

    private static final int MOST_COLUMNS_ON_PAGE = 20;

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final SheetPlan plan;
    private final Styles styles;
    private final XSSFSheet sheet;

    /// Adds a sheet to a workbook.
    DataSheet(XSSFWorkbook workbook, SheetPlan plan, Styles styles, XSSFColor tab) {
        this.plan = plan;
        this.styles = styles;
        this.sheet = workbook.createSheet(plan.name());
        sheet.setTabColor(tab);
    }

    /// Makes all but the rows, of which there are so many; returns the name of the part of the package that is to have them.
    String build(long rows) {
        XSSFRow headings = sheet.createRow(0);
        headings.setHeightInPoints(20);
        plan.columns().forEach(column -> addColumn(column, headings));
        addTable(rows);
        sheet.createFreezePane(plan.keys(), 1);
        int last = plan.columns().size() - 1;
        sheet.setDimensionOverride(new CellRangeAddress(0, (int) rows, 0, last));
        sheet.addIgnoredErrors(new CellRangeAddress(0, LAST_ROW, 0, last), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        setUpPrinting();
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    private void addColumn(Column column, XSSFRow headings) {
        XSSFCell heading = headings.createCell(column.index());
        heading.setCellValue(column.title());
        heading.setCellStyle(styles.of(headingOf(column)));
        int width = Math.max(column.appearance().width(), column.title().length() + WIDTH_OF_BUTTON);
        sheet.setColumnWidth(column.index(), width * UNITS_PER_CHARACTER);
        sheet.setDefaultColumnStyle(column.index(), styles.of(column.appearance().look()));
        AllowedCodes.of(column.type()).ifPresent(codes -> addDropDown(column, codes));
    }

    private Styles.Heading headingOf(Column column) {
        if (column.computed()) {
            return Styles.Heading.COMPUTED;
        }
        return column.index() < plan.keys() ? Styles.Heading.KEY : Styles.Heading.VALUE;
    }

    private void addDropDown(Column column, AllowedCodes codes) {
        var helper = new XSSFDataValidationHelper(sheet);
        var range = new CellRangeAddressList(1, LAST_ROW, column.index(), column.index());
        DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(codes.name()), range);
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not one of the codes", "Choose one of the list; the sheet Dictionary says what each of them means.");
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    /// A table needs a row, so that an empty one gets a blank row; headings are the names of its columns.
    private void addTable(long rows) {
        String area = "A1:" + plan.columns().getLast().letters() + (1 + Math.max(1, rows));
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        table.setName(plan.tableName());
        table.setDisplayName(plan.tableName());
        table.getCTTable().addNewAutoFilter().setRef(area);
        var look = table.getCTTable().addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(true);
    }

    /// Fitting many columns on a page makes them too small to read; they go on further pages then, with the keys repeated.
    private void setUpPrinting() {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (plan.columns().size() > MOST_COLUMNS_ON_PAGE) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, plan.keys() - 1));
            return;
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
