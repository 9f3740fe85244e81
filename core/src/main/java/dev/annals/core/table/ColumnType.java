package dev.annals.core.table;

/// What the values of a column are.
public enum ColumnType {
    /// An id or a code, compared as a whole.
    KEY,
    /// Running text.
    TEXT,
    /// A whole number up to 2^63-1.
    COUNT,
    /// A decimal number of any number of digits.
    DECIMAL,
    /// True or false.
    FLAG,
    /// A day, YYYY-MM-DD.
    DAY
}
