package dev.annals.database;

import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import java.nio.file.Path;
import java.sql.SQLException;

/// A database that is being filled.
interface DatabaseFile extends AutoCloseable {

    /// Makes one with the tables of a plan in a file that is not there yet.
    interface Maker {
        DatabaseFile make(Path file, TablePlan plan) throws SQLException;
    }

    /// Adds a row.
    void add(TableRow row) throws SQLException;

    /// Brings all of it to the file.
    void finish() throws SQLException;

    @Override
    void close() throws SQLException;
}
