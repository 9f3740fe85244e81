package dev.annals.importers.cell;

/// What the cells of a column hold, which decides how far a file may be put right that a program has saved again.
public enum Content {
    /// Words; they are taken as they are.
    TEXT,
    /// An id, a code, or a count: `2.0` stands for 2.
    CODE,
    /// A code of three digits: 12 stands for 012.
    THREE_DIGITS,
    /// A number that may have a fraction.
    MEASURED,
    /// A day of the calendar.
    DAY
}
