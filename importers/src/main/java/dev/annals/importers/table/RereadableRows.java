package dev.annals.importers.table;

import dev.annals.importers.file.Dialect;
import dev.annals.importers.file.OriginalRow;

/// Rows of a file that can be put aside and read later.
public interface RereadableRows {

    Dialect dialect();

    /// The name of the file.
    String file();

    /// The number of the input that the file is of.
    int input();

    /// A row that was taken before.
    DatasetRow again(OriginalRow raw);

    /// Reads the n-th row, which was taken before.
    void readAgain(long n, DatasetRow row);
}
