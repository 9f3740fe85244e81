package dev.annals.importers.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The columns of a dataset: the one table that says what becomes of each.
///
/// @param all the columns, in the order of the newest release
/// @param named the columns by all their names
/// @param headings what columns are called in the table of somebody who has headings of their own
public record DatasetColumns(List<DatasetColumn> all, Map<String, DatasetColumn> named, Map<DatasetColumn, String> headings) {

    /// These columns, in this order.
    public static DatasetColumns of(DatasetColumn... columns) {
        var named = new HashMap<String, DatasetColumn>();
        for (DatasetColumn column : columns) {
            for (String key : column.keys()) {
                DatasetColumn other = named.putIfAbsent(key, column);
                if (other != null && other != column) {
                    throw new IllegalArgumentException("Two columns are called alike: " + other.name() + " and " + column.name());
                }
            }
        }
        return new DatasetColumns(List.of(columns), Map.copyOf(named), Map.of());
    }

    /// Columns by headings of somebody's own.
    public static DatasetColumns headed(Map<String, DatasetColumn> byHeading) {
        var named = new HashMap<String, DatasetColumn>();
        var headings = new HashMap<DatasetColumn, String>();
        byHeading.forEach((heading, column) -> {
            named.put(DatasetColumn.key(heading), column);
            headings.put(column, heading);
        });
        return new DatasetColumns(List.copyOf(byHeading.values()), Map.copyOf(named), Map.copyOf(headings));
    }

    /// What a column is called.
    public String name(DatasetColumn column) {
        return headings.isEmpty() ? column.name() : headings.getOrDefault(column, column.name());
    }

    /// Whether a heading is a name of the column as it is always written.
    boolean isSpelled(DatasetColumn column, String heading) {
        return !headings.isEmpty() || column.isSpelled(heading);
    }

    /// With columns that only some files have.
    public DatasetColumns and(DatasetColumn... more) {
        return of(Stream.concat(all.stream(), Arrays.stream(more)).toArray(DatasetColumn[]::new));
    }

    /// Without columns that older releases had not.
    public DatasetColumns without(DatasetColumn... newer) {
        List<DatasetColumn> left = Arrays.asList(newer);
        return of(all.stream().filter(column -> !left.contains(column)).toArray(DatasetColumn[]::new));
    }

    /// Whether a row may be a header: one of its first two fields is the name of a column.
    public boolean canBegin(List<String> fields) {
        for (int n = 0; n < Math.min(2, fields.size()); n++) {
            if (named.containsKey(DatasetColumn.key(fields.get(n)))) {
                return true;
            }
        }
        return false;
    }
}
