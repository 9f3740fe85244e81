package dev.annals.json.table;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.table.CorpusRows;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableFile;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/// Writes flat tables: the events to the output itself, everything else, the Event table, and what loads them, to files beside it.
public final class TableProfileExport implements Export {

    private final Destination destination;
    private final IdentityHashMap<CorpusTable, TableProfileFile> files = new IdentityHashMap<>();
    private final List<TableProfileFile> inOrder;
    private final CorpusRows rows;

    /// Opens all files, so that those of lists that turn out to be empty are there too.
    public TableProfileExport(Destination destination) throws IOException {
        TablePlan plan = TablePlan.ofCorpusAndEventTable();
        var names = new TableNames(destination.name());
        this.destination = destination;
        for (CorpusTable table : plan.tables()) {
            OutputStream stream = files.isEmpty() ? destination.stream() : destination.beside(names.ending(table));
            String name = files.isEmpty() ? names.main() : names.beside(names.ending(table));
            files.put(table, TableProfileFile.open(table, name, stream));
        }
        this.inOrder = plan.tables().stream().map(table -> Objects.requireNonNull(files.get(table))).toList();
        this.rows = CorpusRows.ofAll(plan, this::write);
    }

    private void write(TableRow row) throws IOException {
        Objects.requireNonNull(files.get(row.table())).write(row);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        rows.add(record);
        return List.of();
    }

    /// They are for databases, which may add to them.
    @Override
    public boolean comesBack() {
        return false;
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
        for (TableProfileFile file : inOrder) {
            file.finish();
        }
        List<TableFile> tables = inOrder.stream().map(TableProfileFile::file).toList();
        for (Loader loader : Loader.values()) {
            OutputStream stream = destination.beside(loader.ending());
            stream.write(loader.content(tables).getBytes(StandardCharsets.UTF_8));
            stream.flush();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        for (TableProfileFile file : inOrder) {
            file.close();
        }
    }
}
