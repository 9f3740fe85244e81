package dev.annals.excel;

import dev.annals.core.schema.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheet that says what each column means.
final class DictionarySheet {

    static final String NAME = "Dictionary";

    private static final List<String> HEADINGS = List.of("sheet", "column", "meaning", "type", "filled", "codes and what they mean");
    private static final int[] WIDTHS = {28, 28, 64, 28, 16, 80};

    /// Excel allows 409 points.
    private static final int HIGHEST_ROW = 400;

    private final XSSFSheet sheet;
    private final Styles styles;

    DictionarySheet(XSSFWorkbook workbook, Styles styles) {
        this.sheet = workbook.createSheet(NAME);
        this.styles = styles;
    }

    void build(List<SheetPlan> plans) {
        addHeadings();
        int row = 1;
        for (SheetPlan plan : plans) {
            for (Column column : plan.columns()) {
                addRow(row++, plan, column);
            }
        }
        String area = "A1:F" + row;
        XSSFTable table = sheet.createTable(new AreaReference(area, SpreadsheetVersion.EXCEL2007));
        table.setName(NAME);
        table.setDisplayName(NAME);
        table.getCTTable().addNewAutoFilter().setRef(area);
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        sheet.createFreezePane(2, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void addHeadings() {
        XSSFRow row = sheet.createRow(0);
        row.setHeightInPoints(20);
        for (int i = 0; i < WIDTHS.length; i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(HEADINGS.get(i));
            cell.setCellStyle(styles.of(Styles.Heading.VALUE));
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
    }

    private void addRow(int index, SheetPlan plan, Column column) {
        String codes = AllowedCodes.of(column.type()).map(DictionarySheet::lines).orElse("");
        List<String> texts = List.of(plan.name(), column.title(), column.doc(), typeName(column.type()), filled(column), codes);
        XSSFRow row = sheet.createRow(index);
        for (int i = 0; i < texts.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(styles.of(Look.TEXT));
        }
        int lines = Math.max(RowHeight.lines(column.doc(), WIDTHS[2]), (int) codes.lines().count());
        row.setHeightInPoints(Math.min(HIGHEST_ROW, RowHeight.ofLines(Math.max(1, lines))));
    }

    private static String lines(AllowedCodes codes) {
        return codes.meanings().entrySet().stream()
                .map(code -> code.getKey() + ": " + code.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static String filled(Column column) {
        if (column.computed()) {
            return "computed";
        }
        return column.required() ? "always" : "where it applies";
    }

    private static String typeName(Type<?> type) {
        return switch (type) {
            case Type.Text text -> "text";
            case Type.Count count -> "whole number";
            case Type.Decimal decimal -> "number";
            case Type.Flag flag -> "true or false";
            case Type.Day day -> "day";
            case Type.Coded<?> coded -> "code";
            case Type.Choice<?> choice -> "code";
            case Type.Identifier identifier -> "id";
            case Type.Reference reference -> switch (reference.scope()) {
                case CORPUS -> "id of a " + Naming.words(reference.target());
                case RECORD -> "id among the " + Naming.words(reference.target()) + " of the same record";
            };
            case Type.Maybe<?> maybe -> typeName(maybe.of());
            case Type.Many<?> many -> "list of " + typeName(many.of());
            case Type.Nested<?> nested -> nested.entity().name();
        };
    }
}
