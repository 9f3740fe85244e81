package dev.annals.parquet;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.OutputFolder;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusRows;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.RoundedNumbers;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Writes all tables of a corpus, each to a file.
final class ParquetFolderExport implements Export {

    private final Map<CorpusTable, RowFile> files = new LinkedHashMap<>();
    private final CorpusRows rows;

    ParquetFolderExport(OutputFolder folder) throws IOException {
        TablePlan plan = TablePlan.ofCorpusAndEventTable();
        for (CorpusTable table : plan.tables()) {
            files.put(table, RowFile.begin(table, folder.file(table.name() + ".parquet")));
        }
        this.rows = CorpusRows.ofAll(plan, this::write);
    }

    private void write(TableRow row) throws IOException {
        Objects.requireNonNull(files.get(row.table())).write(row);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        rows.add(record);
        return RoundedNumbers.of(record);
    }

    /// Nothing is lost in them but digits that are told, but nobody reads them back.
    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
        for (RowFile file : files.values()) {
            file.finish();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
