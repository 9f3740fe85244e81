package dev.annals.importers.column;

import dev.annals.core.schema.WhiteSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which column of a dataset stands where in a row.
///
/// @param width how many columns there are
/// @param places the place of each column that is known
/// @param unknown the names that belong to no column of the dataset, or to one that was there before
/// @param respelled the names that no release of the dataset spells so
/// @param nameless how many columns have no name
/// @param open whether rows may go on behind the last column, as those of a sheet do, in which each cell says its column
public record DatasetLayout(int width, ColumnPlaces places, List<String> unknown, List<String> respelled, int nameless, boolean open) {

    /// Of a row without columns.
    static final DatasetLayout NONE = new DatasetLayout(0, new ColumnPlaces(List.of()), List.of(), List.of(), 0, false);

    /// The layout that a header describes.
    public static DatasetLayout of(List<String> header, DatasetColumns columns) {
        var seen = new HashSet<DatasetColumn>();
        var places = new ArrayList<@Nullable DatasetColumn>();
        var unknown = new ArrayList<String>();
        var respelled = new ArrayList<String>();
        int nameless = 0;
        for (int place = 0; place < header.size(); place++) {
            String name = WhiteSpace.stripped(header.get(place));
            DatasetColumn column = columns.named().get(DatasetColumn.key(name));
            boolean first = !name.isEmpty() && column != null && seen.add(column);
            places.add(first ? column : null);
            if (name.isEmpty()) {
                nameless++;
            } else if (column == null || !first) {
                unknown.add(name);
            } else if (!columns.isSpelled(column, header.get(place))) {
                respelled.add(name);
            }
        }
        return new DatasetLayout(header.size(), new ColumnPlaces(places), unknown, respelled, nameless, false);
    }

    /// The same, of a sheet.
    DatasetLayout ofSheet() {
        return new DatasetLayout(width, places, unknown, respelled, nameless, true);
    }

    /// The layout of a file without a header, whose columns come in this order.
    static DatasetLayout ordered(DatasetColumns columns) {
        return of(columns.all().stream().map(DatasetColumn::name).toList(), columns);
    }

    /// The column at each place; null where none is known.
    @Nullable DatasetColumn[] columns() {
        return places.columns();
    }

    /// Whether a row has these columns. Empty fields after the last do no harm; anything else makes it unsure which value belongs to which.
    public boolean fits(List<String> fields) {
        return fields.size() == width || (fields.size() > width && (open || !goesOn(fields)));
    }

    /// Whether a row has a value behind the last column.
    public boolean goesOn(List<String> fields) {
        return fields.size() > width && !fields.stream().skip(width).allMatch(String::isEmpty);
    }

    /// Whether most of the fields are names of columns, so that the row is a header.
    public boolean isHeader() {
        return places.size() >= 2 && places.size() > unknown.size();
    }
}
