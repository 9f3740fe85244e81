package dev.annals.excel.page;

import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.ExampleTable;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/// A meeting, an attack and a denial, as they look when they are entered; nobody reads the sheet back.
final class ExampleSheet {

    static final String NAME = ComputedSheet.EXAMPLE.title();
    static final String DOC = "How three events look when they are entered; it is not read.";

    /// How wide the columns between the margins are.
    static final int[] WIDTHS = {34, 24, 24, 24, 24, 44};

    private final Page page;

    ExampleSheet(Page page) {
        this.page = page;
    }

    void build() {
        page.title("Three events, entered: a meeting, an attack with two figures that differ, a denial");
        page.space();
        page.paragraph("Only the columns that are needed are shown. The same rows can be typed into the sheets named; this sheet is not read.", Styles.Prose.BODY);
        ExampleTable.ALL.forEach(this::add);
    }

    private void add(ExampleTable table) {
        page.section(table.sheet());
        line(table.columns(), Styles.Prose.LIST_HEADING);
        table.rows().forEach(row -> line(row, Styles.Prose.BODY));
    }

    private void line(List<String> cells, Styles.Prose kind) {
        XSSFRow row = page.row();
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            page.put(row, Page.FIRST + i, cells.get(i), kind);
            lines = Math.max(lines, 1 + cells.get(i).length() / WIDTHS[i]);
        }
        row.setHeightInPoints(2 + 16 * lines);
    }
}
