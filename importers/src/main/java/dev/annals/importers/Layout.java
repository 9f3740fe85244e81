package dev.annals.importers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which column of a dataset stands where in a row.
///
/// @param header the names of the columns as the file gives them, or as the dataset does where the file has none
/// @param places the place of each column that is known, counted from 0
/// @param unknown the names that belong to no column of the dataset, or to one that was there before
record Layout(List<String> header, Map<Column, Integer> places, List<String> unknown) {

    /// The layout that a header describes.
    static Layout of(List<String> header, List<Column> columns) {
        var known = new HashMap<String, Column>();
        columns.forEach(column -> column.keys().forEach(key -> known.put(key, column)));
        var places = new HashMap<Column, Integer>();
        var unknown = new ArrayList<String>();
        for (int place = 0; place < header.size(); place++) {
            Column column = known.get(Column.key(header.get(place)));
            if (column == null || places.putIfAbsent(column, place) != null) {
                unknown.add(header.get(place));
            }
        }
        return new Layout(List.copyOf(header), places, unknown);
    }

    /// The layout of a file without a header, whose columns come in this order.
    static Layout ordered(List<Column> columns) {
        return of(columns.stream().map(Column::name).toList(), columns);
    }

    /// Whether most of the fields are names of columns, so that the row is a header.
    boolean isHeader() {
        return places.size() >= 2 && places.size() > unknown.size();
    }

    int width() {
        return header.size();
    }
}
