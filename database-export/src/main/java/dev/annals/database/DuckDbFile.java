package dev.annals.database;

import dev.annals.core.scratch.Scratch;
import dev.annals.core.table.CodeTable;
import dev.annals.core.table.ColumnType;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableColumn;
import dev.annals.core.table.TablePlan;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableValue;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// A database of DuckDB.
///
/// It holds to foreign keys at once, so rows wait in tables without keys, in a database of their own, until all are there. Of a key that leads to
/// the table itself it sees no row of the same statement, so there is none; and none to codes, as each costs an index.
final class DuckDbFile implements DatabaseFile {

    private static final String WAITING = "waiting";
    private static final String CORPUS = "corpus";

    /// The least that there is; each key takes several blocks.
    private static final int BLOCK = 1 << 14;

    private final DuckDBConnection connection;
    private final Path scratch;
    private final TablePlan plan;
    private final Map<CorpusTable, DuckDBAppender> appenders = new LinkedHashMap<>();

    DuckDbFile(Path file, TablePlan plan) throws SQLException {
        this.plan = plan;
        this.scratch = Scratch.named(".waiting");
        Scratch.discard(scratch);
        Connection opened = DriverManager.getConnection("jdbc:duckdb:");
        this.connection = opened.unwrap(DuckDBConnection.class);
        run("SET threads = 1"); // more of them take more memory and no less time
        run("SET temp_directory = " + TableDefinitions.text(scratch + ".more")); // it would be a folder of the user
        run("ATTACH " + TableDefinitions.text(scratch.toString()) + " AS " + WAITING);
        run("ATTACH " + TableDefinitions.text(file.toString()) + " AS " + CORPUS + " (BLOCK_SIZE " + BLOCK + ")");
        run("USE " + CORPUS);
        for (CorpusTable table : plan.tables()) {
            List<String> columns = table.columns().stream().map(column -> TableDefinitions.name(column.name()) + " " + type(column.type())).toList();
            run("CREATE TABLE " + waiting(table) + " (" + String.join(", ", columns) + ")");
            appenders.put(table, connection.createAppender(WAITING, "main", table.name()));
        }
    }

    private static String waiting(CorpusTable table) {
        return WAITING + ".main." + TableDefinitions.name(table.name());
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case KEY, TEXT -> "VARCHAR";
            case COUNT -> "BIGINT";
            case DECIMAL -> "DOUBLE";
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
        DuckDBAppender appender = Objects.requireNonNull(appenders.get(row.table()));
        appender.beginRow();
        for (int i = 0; i < row.table().width(); i++) {
            append(appender, row.value(i));
        }
        appender.endRow();
    }

    private static void append(DuckDBAppender appender, TableValue value) throws SQLException {
        switch (value) {
            case TableValue.Absent nothing -> appender.appendNull();
            case TableValue.Words words -> appender.append(words.text());
            case TableValue.Whole whole -> appender.append(whole.number());
            case TableValue.Exact exact -> appender.append(exact.number().doubleValue());
            case TableValue.Truth truth -> appender.append(truth.flag());
            case TableValue.Date date -> appender.append(date.day());
        }
    }

    @Override
    public void finish() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
        run("BEGIN TRANSACTION");
        for (CodeTable codes : plan.codes()) {
            run(TableDefinitions.of(codes));
            run(TableDefinitions.insert(codes));
            comment("TABLE " + TableDefinitions.name(codes.name()), codes.doc());
        }
        for (CorpusTable table : TableOrder.of(plan.tables())) {
            run(TableDefinitions.of(table, DuckDbFile::type, key -> !key.table().equals(table.name()) && !TableDefinitions.leadsToCodes(key)));
            run("INSERT INTO " + TableDefinitions.name(table.name()) + " SELECT * FROM " + waiting(table));
            comment("TABLE " + TableDefinitions.name(table.name()), table.doc());
            for (TableColumn column : table.columns()) {
                comment("COLUMN " + TableDefinitions.name(table.name()) + "." + TableDefinitions.name(column.name()), column.doc());
            }
        }
        run("COMMIT");
        run("DETACH " + WAITING);
        run("CHECKPOINT " + CORPUS);
        run("USE memory");
        run("DETACH " + CORPUS);
    }

    private void comment(String on, String doc) throws SQLException {
        run("COMMENT ON " + on + " IS " + TableDefinitions.text(doc));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        Scratch.discard(scratch);
    }
}
