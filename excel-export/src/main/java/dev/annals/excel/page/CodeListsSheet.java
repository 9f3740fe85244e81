package dev.annals.excel.page;

import dev.annals.excel.layout.AllowedCodes;
import dev.annals.excel.layout.CalledBy;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.RecordPlan;
import dev.annals.excel.layout.WorkbookLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The hidden sheet that drop-downs take their codes from: a column for each list, with a name for its codes.
final class CodeListsSheet {

    static final String NAME = ComputedSheet.CODE_LISTS.title();

    private static final int MOST_OFFERED = 5001;

    private final XSSFWorkbook workbook;
    private final Styles styles;

    CodeListsSheet(XSSFWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void build(WorkbookLayout layout) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        int column = 0;
        for (AllowedCodes codes : listsOf(layout).values()) {
            addList(sheet, column++, codes);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    /// Names the cells that drop-downs take the names of records from: those that are filled of the first thousands.
    void nameRecords(WorkbookLayout layout) {
        for (RecordPlan plan : layout.records()) {
            String letters = CalledBy.offered(plan).letters();
            String first = "'" + plan.sheet().name() + "'!$" + letters + "$2";
            XSSFName name = workbook.createName();
            name.setNameName(CalledBy.range(plan.entity().name()));
            name.setRefersToFormula("OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + first + ":$" + letters + "$" + MOST_OFFERED + ")),1)");
        }
    }

    private static Map<String, AllowedCodes> listsOf(WorkbookLayout layout) {
        var lists = new LinkedHashMap<String, AllowedCodes>();
        layout.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .forEach(column -> AllowedCodes.of(column.type()).ifPresent(codes -> lists.put(codes.name(), codes)));
        return lists;
    }

    private void addList(XSSFSheet sheet, int column, AllowedCodes codes) {
        row(sheet, 0).createCell(column).setCellValue(codes.name());
        row(sheet, 0).getCell(column).setCellStyle(styles.of(Styles.Heading.VALUE));
        sheet.setColumnWidth(column, 24 * 256);
        List<String> values = List.copyOf(codes.meanings().keySet());
        for (int i = 0; i < values.size(); i++) {
            row(sheet, i + 1).createCell(column).setCellValue(values.get(i));
        }
        XSSFName name = workbook.createName();
        name.setNameName(codes.name());
        String letters = CellReference.convertNumToColString(column);
        name.setRefersToFormula("'" + NAME + "'!$" + letters + "$2:$" + letters + "$" + (values.size() + 1));
    }

    private static XSSFRow row(XSSFSheet sheet, int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }
}
