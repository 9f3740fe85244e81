package dev.annals.database;

import dev.annals.core.table.CodeTable;
import dev.annals.core.table.ColumnType;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableValue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A database of SQLite.
///
/// Rows come in any order: SQLite holds to foreign keys only where a connection asks for it, which none does here.
final class SqliteFile implements DatabaseFile {

    private final Connection connection;
    private final Map<CorpusTable, PreparedStatement> inserts = new LinkedHashMap<>();

    SqliteFile(Path file, TablePlan plan) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("PRAGMA journal_mode = OFF"); // nobody needs half of a database
        run("PRAGMA synchronous = OFF");
        run("PRAGMA locking_mode = EXCLUSIVE");
        connection.setAutoCommit(false);
        for (CodeTable codes : plan.codes()) {
            run(TableDefinitions.of(codes));
            run(TableDefinitions.insert(codes));
        }
        for (CorpusTable table : plan.tables()) {
            run(TableDefinitions.of(table, SqliteFile::type, key -> true));
            inserts.put(table, connection.prepareStatement(TableDefinitions.insert(table)));
        }
    }

    /// The names decide little (SQLite, datatypes, 3.1): days are texts, flags 0 and 1.
    private static String type(ColumnType type) {
        return switch (type) {
            case KEY, TEXT -> "TEXT";
            case COUNT -> "INTEGER";
            case DECIMAL -> "REAL";
            case FLAG -> "BOOLEAN";
            case DAY -> "DATE";
        };
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void add(TableRow row) throws SQLException {
        PreparedStatement insert = Objects.requireNonNull(inserts.get(row.table()));
        for (int i = 0; i < row.table().width(); i++) {
            set(insert, i + 1, row.value(i));
        }
        insert.executeUpdate();
    }

    private static void set(PreparedStatement insert, int n, TableValue value) throws SQLException {
        switch (value) {
            case TableValue.Absent nothing -> insert.setNull(n, Types.NULL);
            case TableValue.Words words -> insert.setString(n, words.text());
            case TableValue.Whole whole -> insert.setLong(n, whole.number());
            case TableValue.Exact exact -> insert.setDouble(n, exact.number().doubleValue());
            case TableValue.Truth truth -> insert.setInt(n, truth.flag() ? 1 : 0);
            case TableValue.Date date -> insert.setString(n, date.day().toString());
        }
    }

    @Override
    public void finish() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
