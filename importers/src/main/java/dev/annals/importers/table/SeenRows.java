package dev.annals.importers.table;

import java.util.function.Consumer;

/// Tells the ids of rows in the first pass; there is no second one.
record SeenRows(Consumer<String> listener) implements RowsById {

    @Override
    public void see(String id) {
        listener.accept(id);
    }

    @Override
    public void take(VersionedRows section, long n, DatasetRow row, String id) {
        throw new IllegalStateException("rows are taken in the second pass only");
    }
}
