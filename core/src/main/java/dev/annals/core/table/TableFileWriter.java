package dev.annals.core.table;

import java.io.IOException;

/// Writes the rows of one table to a file.
public interface TableFileWriter {

    /// Writes a row.
    void write(TableRow row) throws IOException;

    /// Completes the file; without this it is not whole.
    void finish() throws IOException;
}
