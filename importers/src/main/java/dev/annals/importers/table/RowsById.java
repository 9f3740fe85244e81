package dev.annals.importers.table;

/// Takes the rows of a run by their ids; who knows all ids beforehand counts none.
interface RowsById {

    /// A row of the first pass has this id.
    default void see(String id) {}

    /// Whether any id comes twice.
    default boolean any() {
        return false;
    }

    /// Takes a row of the second pass.
    void take(VersionedRows section, long n, DatasetRow row, String id);

    /// There are no more rows.
    default void finish() {}
}
