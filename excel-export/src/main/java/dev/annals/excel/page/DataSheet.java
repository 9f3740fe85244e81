package dev.annals.excel.page;

import dev.annals.core.schema.Type;
import dev.annals.excel.layout.AllowedCodes;
import dev.annals.excel.layout.CalledBy;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.PendingRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
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

    /// Room on both sides of a value.
    private static final int WIDTH_OF_EDGES = 2;

    private static final int LEAST_WIDTH = 6;

    private static final int MOST_WIDTH_FOR_ENTERING = 44;

    /// Widths are given in parts of a character.
    private static final int UNITS_PER_CHARACTER = 256;

    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final SheetPlan plan;
    private final PendingRows rows;
    private final Styles styles;
    private final XSSFSheet sheet;
    private boolean forEntering;

    /// Adds a sheet to a workbook, for some of the rows of a sheet of the layout.
    DataSheet(XSSFWorkbook workbook, SheetPlan plan, String name, PendingRows rows, Styles styles, XSSFColor tab) {
        this.plan = plan;
        this.rows = rows;
        this.styles = styles;
        this.sheet = workbook.createSheet(name);
        sheet.setTabColor(tab);
    }

    /// Makes all but the rows, for people who read them or enter them; returns the name of the part of the package that is to have them.
    String build(Printing printing, boolean notes, boolean forEntering) {
        this.forEntering = forEntering;
        XSSFRow headings = sheet.createRow(0);
        headings.setHeightInPoints(22);
        plan.columns().forEach(column -> addColumn(column, headings));
        refuseTyping();
        if (notes) {
            new HeadingNotes(sheet).add(plan.columns());
        }
        foldEmptyColumns();
        addTable();
        sheet.createFreezePane(plan.keys(), 1);
        int last = plan.columns().size() - 1;
        sheet.setDimensionOverride(new CellRangeAddress(0, (int) rows.rows(), 0, last));
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, LAST_ROW, 0, last), IgnoredErrorType.NUMBER_STORED_AS_TEXT, IgnoredErrorType.FORMULA,
                IgnoredErrorType.CALCULATED_COLUMN, IgnoredErrorType.TWO_DIGIT_TEXT_YEAR, IgnoredErrorType.LIST_DATA_VALIDATION);
        printing.table(sheet, printedWidths(), plan.keys(), Math.max(1, rows.rows()), plan.columns().getFirst().computed());
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    private void addColumn(SheetColumn column, XSSFRow headings) {
        XSSFCell heading = headings.createCell(column.index());
        heading.setCellValue(column.title());
        heading.setCellStyle(styles.of(headingOf(column)));
        sheet.setColumnWidth(column.index(), width(column) * UNITS_PER_CHARACTER);
        sheet.setDefaultColumnStyle(column.index(), styles.of(column.appearance().look()));
        AllowedCodes.of(column.type()).ifPresent(codes -> addDropDown(column, codes));
        if (forEntering && column.type() instanceof Type.Reference(String target, Type.Scope scope) && scope == Type.Scope.CORPUS) {
            offerNames(column, target);
        }
    }

    /// Other names may be typed too: the reader tells those that nobody knows.
    private void offerNames(SheetColumn column, String target) {
        DataValidationConstraint listed = new XSSFDataValidationHelper(sheet).createFormulaListConstraint(CalledBy.range(target));
        DataValidation validation = validation(listed, List.of(column));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private int width(SheetColumn column) {
        int widest = forEntering && rows.widest(column) == 0 ? MOST_WIDTH_FOR_ENTERING : rows.widest(column);
        int ofValues = Math.min(column.appearance().width(), widest) + WIDTH_OF_EDGES;
        return Math.max(LEAST_WIDTH, Math.max(ofValues, column.title().length() + WIDTH_OF_BUTTON));
    }

    private Styles.Heading headingOf(SheetColumn column) {
        if (column.computed()) {
            return Styles.Heading.COMPUTED;
        }
        return column.index() < plan.keys() ? Styles.Heading.KEY : Styles.Heading.VALUE;
    }

    private void addDropDown(SheetColumn column, AllowedCodes codes) {
        DataValidationConstraint listed = new XSSFDataValidationHelper(sheet).createFormulaListConstraint(codes.name());
        validate(listed, List.of(column), "Not one of the codes", "Choose one of the list; the sheet Dictionary says what each of them means.");
    }

    /// What is typed into a computed cell would not be read back: a condition that no value meets keeps Excel from taking it.
    private void refuseTyping() {
        DataValidationConstraint never = new XSSFDataValidationHelper(sheet).createCustomConstraint("FALSE");
        var computed = new LinkedHashMap<String, List<SheetColumn>>();
        plan.columns().forEach(column -> column.instead().ifPresent(
                instead -> computed.computeIfAbsent(instead, text -> new ArrayList<>()).add(column)));
        computed.forEach((instead, columns) -> validate(never, columns, "Computed, and not read back", instead));
    }

    private void validate(DataValidationConstraint constraint, List<SheetColumn> columns, String title, String text) {
        DataValidation validation = validation(constraint, columns);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title, text);
        sheet.addValidationData(validation);
    }

    private DataValidation validation(DataValidationConstraint constraint, List<SheetColumn> columns) {
        var ranges = new CellRangeAddressList();
        columns.forEach(column -> ranges.addCellRangeAddress(1, column.index(), LAST_ROW, column.index()));
        DataValidation validation = new XSSFDataValidationHelper(sheet).createValidation(constraint, ranges);
        validation.setEmptyCellAllowed(true);
        return validation;
    }

    /// Most columns for details of one kind of event are empty where there are no such events.
    private void foldEmptyColumns() {
        for (SheetColumn column : plan.columns()) {
            if (isFolded(column)) {
                sheet.getColumnHelper().setColHidden(column.index(), true);
                sheet.getColumnHelper().getColumn(column.index(), false).setOutlineLevel((short) 1);
                sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelCol((short) 1);
            }
        }
    }

    private boolean isFolded(SheetColumn column) {
        if (forEntering) {
            return plan.entry().folded().contains(column) && rows.widest(column) == 0;
        }
        return rows.rows() > 0 && column.index() >= plan.keys() && rows.widest(column) == 0;
    }

    private List<Integer> printedWidths() {
        var widths = new ArrayList<Integer>();
        plan.columns().forEach(column -> widths.add(isFolded(column) ? 0 : width(column)));
        return widths;
    }

    /// A table needs a row, so that an empty one gets a blank row; headings are the names of its columns.
    private void addTable() {
        String area = "A1:" + plan.columns().getLast().letters() + (1 + Math.max(1, rows.rows()));
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        table.setName(SheetPlan.tableName(sheet.getSheetName()));
        table.setDisplayName(SheetPlan.tableName(sheet.getSheetName()));
        table.getCTTable().addNewAutoFilter().setRef(area);
        var look = table.getCTTable().addNewTableStyleInfo();
        look.setName("TableStyleLight1");
        look.setShowRowStripes(true);
    }
}
