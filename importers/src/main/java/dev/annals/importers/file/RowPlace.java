package dev.annals.importers.file;

/// Where a row begins in a file.
///
/// @param offset how many bytes come before it, of the text that is cut into rows
/// @param line its line, counted from 1
/// @param points how many code points come before it
public record RowPlace(long offset, long line, long points) {

    /// The beginning of a file.
    public static final RowPlace BEGINNING = new RowPlace(0, 1, 0);
}
