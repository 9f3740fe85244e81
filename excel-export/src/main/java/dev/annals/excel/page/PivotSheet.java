package dev.annals.excel.page;

import dev.annals.excel.layout.AllowedCodes;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.row.PendingSheet;
import dev.annals.excel.row.PendingSheets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPivotTable;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sheet with pivot tables over the tables of other sheets. They have their numbers, and programs that can fill them anew when they open the workbook.
final class PivotSheet {

    static final String NAME = ComputedSheet.PIVOT_TABLES.title();

    static final String DOC = "Ready pivot tables: events by kind, people killed by country, province and month, actors by role, figures by measure.";

    /// How wide the first columns between the margins are.
    static final int[] WIDTHS = {34, 14, 14, 14, 14, 14};

    private static final int WIDTH_OF_NAMES = 34;

    private static final int LEAST_WIDTH = 15;

    private static final int WIDTH_OF_SUMS = 19;

    /// How many columns stay empty between two tables.
    private static final int GAP = 2;

    private final XSSFWorkbook workbook;
    private final PendingSheets pending;
    private final Page page;
    private final Map<String, String> own = new HashMap<>();
    private final PivotCells cells;
    private final List<Integer> begins = new ArrayList<>();
    private int widest;
    private int column = Page.FIRST;

    PivotSheet(XSSFWorkbook workbook, Styles styles, PendingSheets pending, Page page) {
        this.workbook = workbook;
        this.pending = pending;
        this.page = page;
        this.cells = new PivotCells(styles);
    }

    /// Whether there is a table with rows, all of them on one sheet, to have a pivot table over.
    static boolean hasAny(List<PivotQuestion> questions, PendingSheets pending) {
        return questions.stream().anyMatch(question -> isAnswered(question, pending));
    }

    private static boolean isAnswered(PivotQuestion question, PendingSheets pending) {
        PendingSheet sheet = pending.of(question.sheet());
        return sheet.rows() > 0 && sheet.parts().size() == 1;
    }

    void build(List<PivotQuestion> questions) {
        page.title("Pivot tables");
        page.space();
        page.paragraph("Excel fills these tables anew when it opens the workbook; a click into one shows its fields. One that is empty here has too many rows to be written before.",
                Styles.Prose.FAINT);
        page.paragraph("People killed are added up as they are given: where the Event table says in \"killed is\" that a number is a least one, the sum is one, too. "
                + "Actors that share a name stand below it by their ids.", Styles.Prose.FAINT);
        page.space();
        XSSFRow titles = page.row();
        questions.stream().filter(question -> isAnswered(question, pending)).forEach(question -> add(question, titles));
        page.sheet().setDimensionOverride(new CellRangeAddress(0, Math.max(titles.getRowNum(), cells.lastRow()), 0, column));
    }

    /// The tables stand side by side: they grow downwards with the number of their rows.
    private void add(PivotQuestion question, XSSFRow titles) {
        SheetPlan plan = question.sheet();
        page.put(titles, column, question.title(), Styles.Prose.LIST_HEADING);
        for (int i = 0; i < question.rows().size(); i++) {
            page.widen(column + i, Math.min(WIDTH_OF_NAMES, Math.max(LEAST_WIDTH, question.rows().get(i).appearance().width())));
        }
        IntStream.range(question.rows().size(), width(question)).forEach(i -> page.widen(column + i, question.sums() ? WIDTH_OF_SUMS : LEAST_WIDTH));
        var place = new CellReference(titles.getRowNum() + 1, column);
        XSSFPivotTable table = page.sheet().createPivotTable(workbook.getTable(SheetPlan.tableName(plan.name())), place);
        var numbers = new PivotNumbers(question);
        var xml = new PivotXml(question, numbers);
        if (!numbers.isEmpty()) {
            cells.add(place, numbers.cells());
        }
        long cache = table.getCTPivotTableDefinition().getCacheId();
        own.put(name(table.getPackagePart()), xml.table(cache, place));
        own.put(name(table.getPivotCacheDefinition().getPackagePart()), xml.cache());
        begins.add(column);
        widest = Math.max(widest, IntStream.range(column, column + (numbers.isEmpty() ? width(question) : numbers.width())).map(i -> page.sheet().getColumnWidth(i) / Page.UNITS_PER_CHARACTER).sum());
        column += width(question) + GAP;
    }

    /// Each level of rows has a column of its own.
    private static int width(PivotQuestion question) {
        int values = question.columns().map(codes -> AllowedCodes.of(codes.type()).orElseThrow().meanings().size() + 1).orElse(question.values().size());
        return question.rows().size() + values;
    }

    private static String name(PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    /// The columns in which the tables begin.
    List<Integer> begins() {
        return begins;
    }

    /// How many characters wide the widest of them is.
    int widest() {
        return widest;
    }

    /// The rows below those of the page.
    String rows() {
        return cells.rows();
    }

    /// The XML of the tables, by the name of the part of the package.
    Map<String, String> parts() {
        return own;
    }
}
