package dev.annals.core.schema;

/// Where something stands in an input.
///
/// @param part the part of the input, such as the name of a sheet; empty where there is only one
/// @param line the line or row, counted from 1; 0 where it is not known
/// @param column the column, counted from 1; 0 where it is not known
public record Position(String part, long line, long column) {

    /// Somewhere in the input.
    public static final Position UNKNOWN = new Position("", 0, 0);

    /// The place within its part as spreadsheets write it: `Events!C5`, `Events!5` for a row, `Events` for all of it.
    public String inPart() {
        var letters = new StringBuilder();
        for (long rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return line == 0 ? part : part + "!" + letters + line;
    }

    /// A place in an input that has no parts.
    public static Position of(long line, long column) {
        return new Position("", line, column);
    }
}
