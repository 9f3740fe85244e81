package dev.annals.core.schema;

/// Where something stands in an input.
///
/// @param part the part of the input, such as the name of a sheet; empty where there is only one
/// @param line the line or row, counted from 1; 0 where it is not known
/// @param column the column, counted from 1; 0 where it is not known
public record Position(String part, long line, long column) {

    /// Somewhere in the input.
    public static final Position UNKNOWN = new Position("", 0, 0);

    /// A place in an input that has no parts.
    public static Position of(long line, long column) {
        return new Position("", line, column);
    }
}
