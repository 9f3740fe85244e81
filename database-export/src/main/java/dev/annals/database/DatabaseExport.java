package dev.annals.database;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.scratch.Scratch;
import dev.annals.core.table.CorpusRows;
import dev.annals.core.table.RoundedNumbers;
import dev.annals.core.table.TablePlan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// Fills a database in a scratch file, which then goes to the output.
final class DatabaseExport implements Export {

    private final OutputStream out;
    private final Path scratch;
    private final DatabaseFile database;
    private final CorpusRows rows;

    DatabaseExport(String ending, DatabaseFile.Maker maker, OutputStream out) throws IOException {
        TablePlan plan = TablePlan.ofCorpusAndEventTable();
        this.out = out;
        this.scratch = Scratch.named(ending);
        Scratch.discard(scratch); // for DuckDB an empty file is none of its own; in this folder nobody else makes one
        this.database = made(maker, plan);
        this.rows = CorpusRows.ofAll(plan, row -> attempt(() -> database.add(row)));
    }

    private DatabaseFile made(DatabaseFile.Maker maker, TablePlan plan) {
        try {
            return maker.make(scratch, plan);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// What speaks to a database.
    private interface Work {
        void run() throws SQLException;
    }

    private static void attempt(Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// The database lies in a scratch file, and the library beside it. What it says of itself is often only that it failed.
    private static UnwritableOutput failed(SQLException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return Scratch.failed(new IOException(deepest.getMessage(), e));
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        rows.add(record);
        return RoundedNumbers.of(record);
    }

    /// Nothing is lost in it but digits that are told, but nobody reads it back.
    @Override
    public boolean comesBack() {
        return false;
    }

    /// DuckDB refuses rows from another thread.
    @Override
    public boolean staysOnItsThread() {
        return true;
    }

    @Override
    public void finish() throws IOException {
        rows.finish();
        attempt(database::finish);
        attempt(database::close);
        Files.copy(scratch, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        rows.close();
        attempt(database::close);
        Scratch.discard(scratch);
    }
}
