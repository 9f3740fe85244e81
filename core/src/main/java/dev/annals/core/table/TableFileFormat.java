package dev.annals.core.table;

import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A format in which each table can be a file of its own, whoever decides on the files.
public interface TableFileFormat {

    /// What the names of its files end with.
    String fileEnding();

    /// Begins a file of a table, which holds its columns even if it gets no rows.
    TableFileWriter begin(CorpusTable table, OutputStream out) throws IOException;

    /// Says what the rows of a record do not hold of it.
    List<Notice> shortcomings(CorpusRecord record);
}
