package dev.annals.importers.gdelt;

import dev.annals.importers.cast.Latest;
import dev.annals.importers.table.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import java.util.List;
import java.util.function.Supplier;

/// What some cells of rows meant lately; cells of which something had to be told are looked at again each time.
final class LatestCells<V> {

    private final Latest<V> latest = new Latest<>();

    /// What a row holds in some columns, which is made where it did not come lately.
    V of(DatasetRow row, List<DatasetColumn> columns, Supplier<V> made) {
        String cells = row.cells(columns);
        return latest.of(cells).orElseGet(() -> made(row, cells, made));
    }

    private V made(DatasetRow row, String cells, Supplier<V> made) {
        long before = row.misfits();
        V value = made.get();
        if (row.misfits() == before) {
            latest.put(cells, value);
        }
        return value;
    }
}
