package dev.annals.spark.split;

import java.io.Serializable;
import java.util.Comparator;

/// The place of a record that is sent to a task.
///
/// @param taker the number of the split or workbook whose task has to know it
/// @param position its own place among all records of a run
public record SentPlace(int taker, long position) implements Comparable<SentPlace>, Serializable {

    private static final Comparator<SentPlace> ORDER = Comparator.comparingInt(SentPlace::taker).thenComparingLong(SentPlace::position);

    @Override
    public int compareTo(SentPlace other) {
        return ORDER.compare(this, other);
    }
}
