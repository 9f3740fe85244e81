package dev.annals.importers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The columns of a dataset: the one table that says what becomes of each.
///
/// @param all the columns, in the order of the newest release
/// @param named the columns by all their names
record Columns(List<Column> all, Map<String, Column> named) {

    static Columns of(Column... columns) {
        var named = new HashMap<String, Column>();
        for (Column column : columns) {
            column.keys().forEach(key -> named.put(key, column));
        }
        return new Columns(List.of(columns), Map.copyOf(named));
    }

    /// With columns that only some files have.
    Columns and(Column... more) {
        return of(Stream.concat(all.stream(), Arrays.stream(more)).toArray(Column[]::new));
    }

    /// Without columns that older releases had not.
    Columns without(Column... newer) {
        List<Column> left = Arrays.asList(newer);
        return of(all.stream().filter(column -> !left.contains(column)).toArray(Column[]::new));
    }

    /// Whether a row may be a header: one of its first two fields is the name of a column.
    boolean canBegin(List<String> fields) {
        return fields.stream().limit(2).anyMatch(field -> named.containsKey(Column.key(field)));
    }
}
