package dev.annals.excel.read;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The values of a row by column, counted from 1, in the order of the columns; those without a value are left out.
public final class ColumnValues {

    private static final int FEW = 16;
    private static final int BITS = Long.SIZE;

    private int[] places = new int[FEW];
    private CellValue[] values = new CellValue[FEW];
    private int count;
    private long first;

    /// Puts a value into a column, in the place of what was there.
    void put(int place, CellValue value) {
        int at = count > 0 && place <= places[count - 1] ? Arrays.binarySearch(places, 0, count, place) : -count - 1;
        if (at < 0) {
            at = -at - 1;
            insert(at);
            places[at] = place;
            first |= place >= 0 && place < BITS ? 1L << place : 0;
        }
        values[at] = value;
    }

    private void insert(int at) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        System.arraycopy(places, at, places, at + 1, count - at);
        System.arraycopy(values, at, values, at + 1, count - at);
        count++;
    }

    /// What a column holds. Of the first columns a bit says whether they hold something, and the bits before it are as many as the values before it.
    CellValue at(int place) {
        if (place > 0 && place < BITS) {
            long bit = 1L << place;
            int before = Long.bitCount(first & (bit - 1));
            if ((first & bit) == 0) {
                return CellValue.EMPTY;
            } else if (places[before] == place) {
                return values[before];
            }
        }
        int at = Arrays.binarySearch(places, 0, count, place);
        return at < 0 ? CellValue.EMPTY : values[at];
    }

    boolean has(int place) {
        return !at(place).isEmpty();
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean any(Predicate<CellValue> condition) {
        for (int i = 0; i < count; i++) {
            if (condition.test(values[i])) {
                return true;
            }
        }
        return false;
    }

    /// Whether each of these columns holds something in other cells too.
    boolean allIn(ColumnValues others) {
        for (int i = 0; i < count; i++) {
            if (!others.has(places[i])) {
                return false;
            }
        }
        return true;
    }

    /// The columns that hold something.
    IntStream places() {
        return Arrays.stream(places, 0, count);
    }

    ColumnValues copy() {
        var copy = new ColumnValues();
        copy.places = places.clone();
        copy.values = values.clone();
        copy.count = count;
        copy.first = first;
        return copy;
    }
}
