package dev.annals.database;

import dev.annals.core.table.CodeTable;
import dev.annals.core.table.ColumnType;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.ForeignKey;
import dev.annals.core.table.TableColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Tables in SQL; all names are quoted, because some are words of SQL.
final class TableDefinitions {

    private static final List<String> CODE = List.of("code");

    private TableDefinitions() {}

    /// Whether a key leads to a table of codes.
    static boolean leadsToCodes(ForeignKey key) {
        return key.keys().equals(CODE);
    }

    /// A table of rows, with its own key and those of the keys that lead elsewhere which a database can hold to.
    static String of(CorpusTable table, Function<ColumnType, String> types, Predicate<ForeignKey> held) {
        List<String> lines = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            String needed = table.keyNames().contains(column.name()) ? " NOT NULL" : "";
            lines.add(name(column.name()) + " " + types.apply(column.type()) + needed);
        }
        lines.add("PRIMARY KEY (" + names(table.keyNames()) + ")");
        table.foreignKeys().stream().filter(held).forEach(key -> lines.add(of(key)));
        table.columns().stream().flatMap(column -> column.codes().map(codes -> new ForeignKey(List.of(column.name()), codes.name(), CODE)).stream())
                .filter(held).forEach(key -> lines.add(of(key)));
        return "CREATE TABLE " + name(table.name()) + " (\n  " + String.join(",\n  ", lines) + "\n)";
    }

    private static String of(ForeignKey key) {
        return "FOREIGN KEY (" + names(key.columns()) + ") REFERENCES " + name(key.table()) + " (" + names(key.keys()) + ")";
    }

    /// A table of codes.
    static String of(CodeTable codes) {
        return "CREATE TABLE " + name(codes.name()) + " (\"code\" VARCHAR NOT NULL PRIMARY KEY, \"meaning\" VARCHAR NOT NULL)";
    }

    /// Fills a table of codes.
    static String insert(CodeTable codes) {
        return "INSERT INTO " + name(codes.name()) + " VALUES "
                + String.join(", ", codes.rows().stream().map(row -> "(" + text(row.code()) + ", " + text(row.doc()) + ")").toList());
    }

    /// Adds a row.
    static String insert(CorpusTable table) {
        return "INSERT INTO " + name(table.name()) + " VALUES (" + String.join(", ", Collections.nCopies(table.width(), "?")) + ")";
    }

    static String name(String name) {
        return "\"" + name + "\"";
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String names(List<String> columns) {
        return String.join(", ", columns.stream().map(TableDefinitions::name).toList());
    }
}
