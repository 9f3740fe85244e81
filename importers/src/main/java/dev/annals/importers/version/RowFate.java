package dev.annals.importers.version;

/// What becomes of a row whose id others have too.
public sealed interface RowFate {

    /// It keeps the id, or is rejected by what is wrong with it.
    record Own() implements RowFate {}

    /// It stays beside the row that keeps the id, under an id with a mark; that one may be newer by the mark of the dataset.
    record Beside(String mark, boolean older) implements RowFate {}

    /// It says the same as another that stays.
    record Repeated() implements RowFate {}

    /// The row at a place is newer: by the mark of the dataset, or as it is in a later file.
    record Superseded(String newer, boolean byMark) implements RowFate {}
}
