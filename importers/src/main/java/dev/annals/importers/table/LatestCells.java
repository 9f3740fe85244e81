package dev.annals.importers.table;

import dev.annals.importers.cast.Cast;
import dev.annals.importers.cast.Latest;
import dev.annals.importers.cast.QuietCast;
import dev.annals.importers.column.DatasetColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What some cells of rows meant lately; cells of which something had to be told are looked at again each time.
public final class LatestCells<V> {

    private final Latest<V> latest = new Latest<>();

    /// What a row holds in some columns, which is made where it did not come lately; for a row that is only compared always, as nothing of it
    /// goes out, and a row that does must not rely on it.
    public V of(DatasetRow row, List<DatasetColumn> columns, Cast cast, Supplier<V> made) {
        if (cast instanceof QuietCast) {
            return made.get();
        }
        String cells = row.cells(columns);
        Optional<V> before = latest.of(cells);
        return before.isPresent() ? before.get() : made(row, cells, made);
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
