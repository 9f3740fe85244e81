package dev.annals.excel.row;

import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A row that is being filled.
public final class FilledRow {

    private final SheetPlan sheet;
    private final CellContent[] cells;
    private Map<Integer, FilledRow> targets = Map.of();
    private Optional<RowAddress> address = Optional.empty();
    private boolean waits;

    public FilledRow(SheetPlan sheet) {
        this.sheet = sheet;
        this.cells = new CellContent[sheet.columns().size()];
        Arrays.fill(cells, CellContent.EMPTY);
    }

    public SheetPlan sheet() {
        return sheet;
    }

    public void put(SheetColumn column, CellContent content) {
        cells[column.index()] = content;
    }

    public CellContent get(SheetColumn column) {
        return cells[column.index()];
    }

    CellContent get(int column) {
        return cells[column];
    }

    /// Makes a cell lead to another row, once it is known where that stands.
    void pointTo(SheetColumn column, FilledRow target) {
        if (targets.isEmpty()) {
            targets = new HashMap<>();
        }
        targets.putIfAbsent(column.index(), target);
    }

    void placeAt(RowAddress place) {
        address = Optional.of(place);
    }

    /// Says that it names a record which is not known yet.
    void await() {
        waits = true;
    }

    boolean waits() {
        return waits;
    }

    /// Where the row will stand.
    public RowAddress address() {
        return address.orElseThrow();
    }

    /// Turns the cells that lead to other rows into links.
    public void resolve() {
        targets.forEach((index, target) -> cells[index] = CellContent.link(cells[index], target.address()));
    }
}
