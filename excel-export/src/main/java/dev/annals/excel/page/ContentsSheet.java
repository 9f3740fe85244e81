package dev.annals.excel.page;

import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.SheetPlan;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;

/// The list of the sheets, with links to them.
final class ContentsSheet {

    static final String NAME = ComputedSheet.CONTENTS.title();

    /// How wide the columns between the margins are.
    static final int[] WIDTHS = {32, 84, 12};

    private final Page page;

    ContentsSheet(Page page) {
        this.page = page;
        page.sheet().setFitToPage(true);
        page.sheet().getPrintSetup().setFitHeight((short) 0);
        page.title(NAME);
        page.space();
        XSSFRow row = page.row();
        List<String> headings = List.of("Sheet", "What it holds", "Rows");
        for (int i = 0; i < headings.size(); i++) {
            page.put(row, Page.FIRST + i, headings.get(i), i == 2 ? Styles.Prose.LIST_HEADING_OF_NUMBER : Styles.Prose.LIST_HEADING);
        }
    }

    /// Lists a sheet that is made from others.
    void list(String name, String doc) {
        XSSFRow row = line(name, doc, Styles.Prose.RECORD_LINK, Styles.Prose.RECORD);
        page.put(row, Page.FIRST + 2, "", Styles.Prose.RECORD);
        page.link(row.getCell(Page.FIRST), name);
    }

    /// Lists a sheet of rows; one of records stands out, and an empty one is hidden.
    void list(SheetPlan plan, String name, long rows, boolean shown) {
        boolean record = plan.keys() == 1 || plan.columns().getFirst().computed();
        if (!shown) {
            XSSFRow row = line(name, plan.doc(), Styles.Prose.FAINT_NAME, Styles.Prose.FAINT);
            page.put(row, Page.FIRST + 2, "none", Styles.Prose.FAINT_NUMBER);
            return;
        }
        XSSFRow row = line(name, plan.doc(), record ? Styles.Prose.RECORD_LINK : Styles.Prose.LINK,
                record ? Styles.Prose.RECORD : Styles.Prose.BODY);
        page.put(row, Page.FIRST + 2, (double) rows, record ? Styles.Prose.RECORD_NUMBER : Styles.Prose.NUMBER);
        page.link(row.getCell(Page.FIRST), name);
    }

    private XSSFRow line(String name, String doc, Styles.Prose nameKind, Styles.Prose docKind) {
        XSSFRow row = page.row();
        page.put(row, Page.FIRST, name, nameKind);
        page.put(row, Page.FIRST + 1, doc, docKind);
        page.fit(row, doc, WIDTHS[1]);
        return row;
    }
}
