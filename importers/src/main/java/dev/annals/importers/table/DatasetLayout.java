package dev.annals.importers.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which column of a dataset stands where in a row.
///
/// @param width how many columns there are
/// @param places the place of each column that is known, counted from 0
/// @param unknown the names that belong to no column of the dataset, or to one that was there before
public record DatasetLayout(int width, Map<DatasetColumn, Integer> places, List<String> unknown) {

    /// The layout that a header describes.
    public static DatasetLayout of(List<String> header, DatasetColumns columns) {
        var places = new HashMap<DatasetColumn, Integer>();
        var unknown = new ArrayList<String>();
        for (int place = 0; place < header.size(); place++) {
            DatasetColumn column = columns.named().get(DatasetColumn.key(header.get(place)));
            if (column == null || places.putIfAbsent(column, place) != null) {
                unknown.add(header.get(place));
            }
        }
        return new DatasetLayout(header.size(), places, unknown);
    }

    /// The layout of a file without a header, whose columns come in this order.
    static DatasetLayout ordered(DatasetColumns columns) {
        return of(columns.all().stream().map(DatasetColumn::name).toList(), columns);
    }

    /// Whether most of the fields are names of columns, so that the row is a header.
    boolean isHeader() {
        return places.size() >= 2 && places.size() > unknown.size();
    }
}
