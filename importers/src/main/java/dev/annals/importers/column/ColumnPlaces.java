package dev.annals.importers.column;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the columns of a dataset stand in a row, found by their numbers, because every cell of every row is looked up so.
public final class ColumnPlaces {

    private final @Nullable DatasetColumn[] columns;
    private final int first;
    private final int[] places;
    private final int size;

    /// Of the columns at each place; null where none is known.
    ColumnPlaces(List<@Nullable DatasetColumn> columns) {
        this.columns = columns.toArray(DatasetColumn[]::new);
        int least = Integer.MAX_VALUE;
        int greatest = 0;
        int count = 0;
        for (DatasetColumn column : columns) {
            if (column != null) {
                least = Math.min(least, column.number());
                greatest = Math.max(greatest, column.number());
                count++;
            }
        }
        this.first = count == 0 ? 0 : least;
        this.size = count;
        this.places = new int[count == 0 ? 0 : greatest - least + 1];
        Arrays.fill(places, -1);
        for (int place = 0; place < this.columns.length; place++) {
            DatasetColumn column = this.columns[place];
            if (column != null) {
                places[column.number() - first] = place;
            }
        }
    }

    /// The place of a column, counted from 0; -1 where it is not there.
    public int of(DatasetColumn column) {
        int index = column.number() - first;
        return index >= 0 && index < places.length ? places[index] : -1;
    }

    /// Whether a column is there.
    public boolean has(DatasetColumn column) {
        return of(column) >= 0;
    }

    /// How many columns are known.
    public int size() {
        return size;
    }

    /// The column at each place; null where none is known.
    @Nullable DatasetColumn[] columns() {
        return columns;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnPlaces there && Arrays.equals(columns, there.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(columns);
    }
}
