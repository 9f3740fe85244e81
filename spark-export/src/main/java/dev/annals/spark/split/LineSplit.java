package dev.annals.spark.split;

import java.io.Serializable;

/// A part of a file, which one task reads: the lines that begin in it.
///
/// @param index its place among all splits of a run
/// @param file the file, as messages call it
/// @param path where the file is
/// @param start where it begins, in bytes
/// @param end where it ends
/// @param whole whether it is all of the file, which may be packed then
public record LineSplit(int index, String file, String path, long start, long end, boolean whole) implements Serializable {

    /// Bits of a [position][#position] that count the records of a split.
    public static final int RECORD_BITS = 40;

    /// The place of its n-th record among all records of a run.
    public long position(long n) {
        return position(index, n);
    }

    /// The place of the n-th record of a split.
    public static long position(int split, long n) {
        return (long) split << RECORD_BITS | n;
    }

    /// The split in which the record with this place is.
    public static int of(long position) {
        return (int) (position >>> RECORD_BITS);
    }
}
