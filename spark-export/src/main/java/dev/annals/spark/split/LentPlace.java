package dev.annals.spark.split;

import java.io.Serializable;
import java.util.Comparator;

/// The place of a record that is lent to a split.
///
/// @param split the split that it is lent to
/// @param position its own place among all records of a run
public record LentPlace(int split, long position) implements Comparable<LentPlace>, Serializable {

    private static final Comparator<LentPlace> ORDER = Comparator.comparingInt(LentPlace::split).thenComparingLong(LentPlace::position);

    @Override
    public int compareTo(LentPlace other) {
        return ORDER.compare(this, other);
    }
}
