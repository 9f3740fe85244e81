package dev.annals.excel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A row that is being filled.
final class FilledRow {

    private final SheetPlan sheet;
    private final CellContent[] cells;
    private Map<Integer, FilledRow> targets = Map.of();
    private Optional<RowAddress> address = Optional.empty();

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

    /// Makes a cell lead to another row, once it is known where that stands.
    void pointTo(Column column, FilledRow target) {
        if (targets.isEmpty()) {
            targets = new HashMap<>();
        }
        targets.putIfAbsent(column.index(), target);
    }

    void placeAt(RowAddress place) {
        address = Optional.of(place);
    }

    /// Where the row will stand.
    RowAddress address() {
        return address.orElseThrow();
    }

    /// Turns the cells that lead to other rows into links.
    void resolve() {
        targets.forEach((index, target) -> cells[index] = CellContent.link(cells[index], target.address()));
    }
}
