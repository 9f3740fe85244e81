package dev.annals.core.format;

import java.util.List;
import java.util.function.Supplier;

/// Gives the tables within files that are no text of separated values, such as the sheets of workbooks, as such text; a [FormatFamily]
/// lists it.
///
/// So that who reads rows need not know in which kinds of file they come.
public interface TableReader {

    /// A table within a file.
    ///
    /// @param rows its rows as UTF-8, with commas, quotes (RFC 4180) and line feeds, under the name of the file and of the table in it
    /// @param notices what there is to tell of the rows that were read so far
    record Table(Input rows, Supplier<List<Notice>> notices) {}

    /// The tables of a file; none where it is of another kind, or broken, or has none that a dataset could have. Throws [UnreadableInput].
    List<Table> tables(Input input);
}
