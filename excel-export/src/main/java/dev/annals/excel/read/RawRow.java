package dev.annals.excel.read;

/// A row as it stands in a sheet.
///
/// @param number which row it is, from 1
/// @param cells its values
public record RawRow(long number, ColumnValues cells) {

    /// A row of a sheet that has none.
    static final RawRow NONE = new RawRow(0, new ColumnValues());
}
