package dev.annals.core.table;

import java.util.List;

/// Columns whose values together are the key of a row of a table.
///
/// @param columns the columns that refer to it
/// @param table the name of the table
/// @param keys the columns of its key, in the same order
public record ForeignKey(List<String> columns, String table, List<String> keys) {

    /// Copies the lists.
    public ForeignKey {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }
}
