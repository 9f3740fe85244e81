package dev.annals.csv;

import dev.annals.core.flat.FlatCarried;
import dev.annals.core.format.Carried;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.TableOption;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusRows;
import dev.annals.core.table.TablePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/// Writes a row for each event, after the last record: only then it is known what all actors and places are called.
final class CsvExport implements Export {

    private final TablePlan plan = TablePlan.ofEventTable();
    private final CsvFile file;
    private final CorpusRows rows;

    CsvExport(OutputStream packed, Set<TableOption> options) {
        this.file = new CsvFile(packed, options);
        this.rows = CorpusRows.ofEventTable(plan, file::write);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        rows.add(record);
        return List.of();
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
        file.begin(plan.tables().iterator().next());
        rows.finish();
        file.finish();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
