package dev.annals.json.table;

import dev.annals.core.format.Packed;
import dev.annals.core.table.ColumnType;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.ForeignKey;
import dev.annals.core.table.TableColumn;
import dev.annals.core.table.TableFile;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The scripts that create tables in a database and load them; all names are quoted, because some are words of SQL.
final class SqlScripts {

    /// More than the longest line that is read, in bytes.
    private static final int LONGEST_LINE = 1 << 25;

    private SqlScripts() {}

    /// DuckDB would guess the columns from the first rows and drop those that come later, so all are named. Each statement is a transaction, as
    /// DuckDB takes a key that is removed and comes again within one for twice the same.
    static String duckDb(List<TableFile> files) {
        var script = new StringBuilder("-- Loads the tables into DuckDB; run it in the folder of the files. Records that are there already are replaced.\n")
                .append("CREATE OR REPLACE TEMPORARY TABLE annals_record (entity VARCHAR, id VARCHAR);\n");
        for (TableFile file : files) {
            CorpusTable table = file.table();
            create(script, table, SqlScripts::duckDb);
            String columns = columns(table, column -> text(column.name()) + ": " + text(duckDb(column.type())));
            String lines = "read_json(" + text(file.name()) + ", format = 'newline_delimited', maximum_object_size = " + LONGEST_LINE + ", columns = {";
            if (table.keys() == 1) {
                String id = table.keyNames().getFirst();
                script.append("INSERT INTO annals_record SELECT ").append(text(table.record())).append(", ").append(name(id)).append(" FROM ")
                        .append(lines).append(text(id)).append(": 'VARCHAR'});\n");
            }
            remove(script, table);
            script.append("INSERT INTO ").append(name(table.name())).append(" SELECT * FROM ").append(lines).append(columns).append("});\n");
        }
        return script.toString();
    }

    /// The rows of records that come again: a list may be shorter now.
    private static void remove(StringBuilder script, CorpusTable table) {
        script.append("DELETE FROM ").append(name(table.name())).append(" WHERE ").append(name(table.keyNames().getFirst()))
                .append(" IN (SELECT id FROM annals_record WHERE entity = ").append(text(table.record())).append(");\n");
    }

    /// COPY in its text format would take backslashes for escapes; as CSV with two control characters that JSON never holds
    /// unescaped (RFC 8259, 7) for its quote and delimiter it takes each line as it is.
    static String postgres(List<TableFile> files) {
        var script = new StringBuilder("-- Loads the tables into PostgreSQL; run it with psql in the folder of the files. Records that are there already are replaced.\n")
                .append("\\set ON_ERROR_STOP on\nSET client_encoding TO 'UTF8';\nSET client_min_messages TO warning;\nBEGIN;\n")
                .append("CREATE TEMPORARY TABLE annals_line (line jsonb) ON COMMIT DROP;\n")
                .append("CREATE TEMPORARY TABLE annals_record (entity text, id text) ON COMMIT DROP;\n");
        for (TableFile file : files) {
            CorpusTable table = file.table();
            create(script, table, SqlScripts::postgres);
            script.append("\\copy annals_line from ").append(postgresInput(file.name())).append(" with (format csv, quote e'\\x01', delimiter e'\\x02')\n");
            if (table.keys() == 1) {
                script.append("INSERT INTO annals_record SELECT ").append(text(table.record())).append(", line ->> ")
                        .append(text(table.keyNames().getFirst())).append(" FROM annals_line;\n");
            }
            remove(script, table);
            script.append("INSERT INTO ").append(name(table.name()))
                    .append(" SELECT record.* FROM annals_line, jsonb_populate_record(NULL::").append(name(table.name()))
                    .append(", line) AS record;\nTRUNCATE annals_line;\n");
        }
        script.append("\nSET CONSTRAINTS ALL IMMEDIATE;\n");
        files.forEach(file -> refer(script, file.table()));
        return script.append("COMMIT;\n").toString();
    }

    /// Keys that lead elsewhere are checked at the end, as records are removed and come again.
    private static void refer(StringBuilder script, CorpusTable table) {
        for (ForeignKey key : table.foreignKeys()) {
            String constraint = name(table.name() + "_" + String.join("_", key.columns()) + "_fkey");
            script.append("ALTER TABLE ").append(name(table.name())).append(" DROP CONSTRAINT IF EXISTS ").append(constraint)
                    .append(", ADD CONSTRAINT ").append(constraint).append(" FOREIGN KEY (").append(listed(key.columns())).append(") REFERENCES ")
                    .append(name(key.table())).append(" (").append(listed(key.keys())).append(") DEFERRABLE INITIALLY DEFERRED;\n");
        }
    }

    private static String duckDb(ColumnType type) {
        return switch (type) {
            case KEY, TEXT -> "VARCHAR";
            case COUNT -> "BIGINT";
            case DECIMAL -> "DOUBLE";
            case FLAG -> "BOOLEAN";
            case DAY -> "DATE";
        };
    }

    /// Only PostgreSQL keeps more digits than a double has.
    private static String postgres(ColumnType type) {
        return switch (type) {
            case KEY, TEXT -> "text";
            case COUNT -> "bigint";
            case DECIMAL -> "numeric";
            case FLAG -> "boolean";
            case DAY -> "date";
        };
    }

    private static String postgresInput(String file) {
        return Packed.isAskedBy(file) ? "program " + text("gzip -dc \"" + file + "\"") : text(file);
    }

    private static void create(StringBuilder script, CorpusTable table, Function<ColumnType, String> type) {
        List<TableColumn> keys = table.columns().subList(0, table.keys());
        script.append("\nCREATE TABLE IF NOT EXISTS ").append(name(table.name())).append(" (")
                .append(columns(table, column ->
                        name(column.name()) + " " + type.apply(column.type()) + (keys.contains(column) ? " NOT NULL" : "")))
                .append(", PRIMARY KEY (").append(listed(table.keyNames())).append("));\nCOMMENT ON TABLE ").append(name(table.name())).append(" IS ").append(text(table.doc()))
                .append(";\n");
        for (TableColumn column : table.columns()) {
            script.append("COMMENT ON COLUMN ").append(name(table.name())).append('.').append(name(column.name())).append(" IS ")
                    .append(text(column.doc())).append(";\n");
        }
    }

    private static String columns(CorpusTable table, Function<TableColumn, String> each) {
        return table.columns().stream().map(each).collect(Collectors.joining(", "));
    }

    private static String listed(List<String> columns) {
        return columns.stream().map(SqlScripts::name).collect(Collectors.joining(", "));
    }

    private static String name(String name) {
        return "\"" + name + "\"";
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
