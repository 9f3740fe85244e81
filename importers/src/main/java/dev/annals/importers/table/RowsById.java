package dev.annals.importers.table;

/// Takes the rows of a run by their ids.
interface RowsById {

    /// A row of the first pass has this id.
    void see(String id);

    /// Whether any id comes twice.
    boolean any();

    /// Takes a row of the second pass.
    void take(VersionedRows section, long n, DatasetRow row, String id);

    /// There are no more rows.
    void finish();
}
