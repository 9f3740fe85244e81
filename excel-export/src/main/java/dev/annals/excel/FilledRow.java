package dev.annals.excel;

import java.util.Arrays;

/// A row that is being filled.
final class FilledRow {

    private final SheetPlan sheet;
    private final CellContent[] cells;

    FilledRow(SheetPlan sheet) {
        this.sheet = sheet;
        this.cells = new CellContent[sheet.columns().size()];
        Arrays.fill(cells, CellContent.EMPTY);
    }

    SheetPlan sheet() {
        return sheet;
    }

    void put(Column column, CellContent content) {
        cells[column.index()] = content;
    }

    CellContent get(Column column) {
        return cells[column.index()];
    }
}
