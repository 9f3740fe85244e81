package dev.annals.parquet;

import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableFileWriter;
import dev.annals.core.table.TableRow;
import java.io.IOException;
import java.io.OutputStream;

/// A file of the rows of a table.
record RowFile(ParquetFile<TableRow> file) implements TableFileWriter {

    /// Of each table that has many rows, such a row group is in memory.
    static final int ROW_GROUP = 4 << 20;

    static RowFile begin(CorpusTable table, OutputStream out) throws IOException {
        return new RowFile(new ParquetFile<>(new RowSupport(table), out, ROW_GROUP));
    }

    @Override
    public void write(TableRow row) throws IOException {
        file.write(row);
    }

    @Override
    public void finish() throws IOException {
        file.finish();
    }
}
