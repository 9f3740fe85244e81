package dev.annals.json.table;

import dev.annals.core.format.Packed;
import dev.annals.core.table.ColumnType;
import dev.annals.core.table.CorpusTable;
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

    /// DuckDB would guess the columns from the first rows and drop those that come later, so all are named.
    static String duckDb(List<TableFile> files) {
        var script = new StringBuilder("-- Loads the tables into DuckDB; run it in the folder of the files.\n");
        for (TableFile file : files) {
            create(script, file.table(), SqlScripts::duckDb, "");
            String columns = columns(file.table(), column -> text(column.name()) + ": " + text(duckDb(column.type())));
            script.append("INSERT INTO ").append(name(file.table().name())).append(" SELECT * FROM read_json(").append(text(file.name()))
                    .append(", format = 'newline_delimited', maximum_object_size = ").append(LONGEST_LINE)
                    .append(", columns = {").append(columns).append("});\n");
        }
        return script.toString();
    }

    /// COPY in its text format would take backslashes for escapes; as CSV with two control characters that JSON never holds
    /// unescaped (RFC 8259, 7) for its quote and delimiter it takes each line as it is.
    static String postgres(List<TableFile> files) {
        var script = new StringBuilder("-- Loads the tables into PostgreSQL; run it with psql in the folder of the files.\n")
                .append("\\set ON_ERROR_STOP on\nSET client_encoding TO 'UTF8';\nBEGIN;\n")
                .append("CREATE TEMPORARY TABLE annals_line (line jsonb) ON COMMIT DROP;\n");
        for (TableFile file : files) {
            CorpusTable table = file.table();
            create(script, table, SqlScripts::postgres, ", PRIMARY KEY (" + names(table.columns().subList(0, table.keys())) + ")");
            script.append("\\copy annals_line from ").append(postgresInput(file.name()))
                    .append(" with (format csv, quote e'\\x01', delimiter e'\\x02')\nINSERT INTO ").append(name(table.name()))
                    .append(" SELECT record.* FROM annals_line, jsonb_populate_record(NULL::").append(name(table.name()))
                    .append(", line) AS record;\nTRUNCATE annals_line;\n");
        }
        return script.append("COMMIT;\n").toString();
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

    private static void create(StringBuilder script, CorpusTable table, Function<ColumnType, String> type, String constraint) {
        List<TableColumn> keys = table.columns().subList(0, table.keys());
        script.append("\nCREATE TABLE ").append(name(table.name())).append(" (")
                .append(columns(table, column ->
                        name(column.name()) + " " + type.apply(column.type()) + (keys.contains(column) ? " NOT NULL" : "")))
                .append(constraint).append(");\nCOMMENT ON TABLE ").append(name(table.name())).append(" IS ").append(text(table.doc()))
                .append(";\n");
        for (TableColumn column : table.columns()) {
            script.append("COMMENT ON COLUMN ").append(name(table.name())).append('.').append(name(column.name())).append(" IS ")
                    .append(text(column.doc())).append(";\n");
        }
    }

    private static String columns(CorpusTable table, Function<TableColumn, String> each) {
        return table.columns().stream().map(each).collect(Collectors.joining(", "));
    }

    private static String names(List<TableColumn> columns) {
        return columns.stream().map(column -> name(column.name())).collect(Collectors.joining(", "));
    }

    private static String name(String name) {
        return "\"" + name + "\"";
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
