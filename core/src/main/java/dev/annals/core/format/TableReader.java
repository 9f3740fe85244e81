package dev.annals.core.format;

import java.util.List;
import java.util.Optional;
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
    /// @param sheet where the rows stand, if they have numbers and columns of their own there
    record Table(Input rows, Supplier<List<Notice>> notices, Optional<Sheet> sheet) {

        /// Of rows that have no numbers and columns of their own.
        public Table(Input rows, Supplier<List<Notice>> notices) {
            this(rows, notices, Optional.empty());
        }
    }

    /// A part of a file whose n-th row is the n-th line of its table, or would be, if no cell had a line break.
    ///
    /// @param file the file
    /// @param part the part
    /// @param doubts what the text of a cell does not say, in the rows that were read so far
    record Sheet(String file, String part, Doubts doubts) {}

    /// Cells of which nobody can tell what was meant, though they may have a text.
    @FunctionalInterface
    interface Doubts {

        /// There are none.
        Doubts NONE = (row, column) -> Optional.empty();

        /// What to say of a cell.
        Optional<String> of(long row, long column);
    }

    /// The tables of a file; none where it is of another kind, or broken, or has none that a dataset could have. Throws [UnreadableInput].
    List<Table> tables(Input input);
}
