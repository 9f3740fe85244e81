package dev.annals.parquet;

import dev.annals.core.flat.FlatCarried;
import dev.annals.core.format.Carried;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusRows;
import dev.annals.core.table.RoundedNumbers;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes a row for each event, after the last record: only then it is known what all actors and places are called.
final class ParquetExport implements Export {

    /// Bytes of a row group before it is packed, of which one is in memory.
    private static final int ROW_GROUP = 16 << 20;

    private final ParquetFile<TableRow> file;
    private final CorpusRows rows;

    ParquetExport(OutputStream out) throws IOException {
        TablePlan plan = TablePlan.ofEventTable();
        this.file = new ParquetFile<>(new RowSupport(plan.tables().iterator().next()), out, ROW_GROUP);
        this.rows = CorpusRows.ofEventTable(plan, file::write);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        rows.add(record);
        return RoundedNumbers.of(record);
    }

    @Override
    public Carried carried() {
        return FlatCarried.CARRIED;
    }

    @Override
    public Iterable<CorpusRecord> unshown() {
        return rows.unshown();
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
