package dev.annals.core.format;

import java.io.OutputStream;
import java.util.List;

/// Writes a single table, such as the answers to a query; a [FormatFamily] lists it.
public interface TableFormat {

    /// The format that it writes.
    Format format();

    /// Begins a table with these columns; the stream stays open when it ends.
    TableWriter open(OutputStream out, List<String> columns);
}
