package dev.annals.excel.layout;

/// What columns stand beside those of the fields.
enum Beside {
    /// Columns that make ids readable, and lists countable.
    COMPANIONS,

    /// None.
    NOTHING,

    /// Columns into which people type what others say in parts.
    ENTRIES
}
