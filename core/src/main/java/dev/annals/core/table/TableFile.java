package dev.annals.core.table;

/// A file that holds a table.
///
/// @param table the table
/// @param name the name of the file, without a folder
public record TableFile(CorpusTable table, String name) {}
