package dev.annals.database;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.FormatFamily;
import dev.annals.core.format.Format;
import java.util.List;

/// The formats of databases.
public final class DatabaseFamily implements FormatFamily {

    private static final Format SQLITE = new Format(
            "sqlite", "SQLite: a database of all tables, with keys and codes", List.of(".sqlite", ".sqlite3"), "application/vnd.sqlite3");
    private static final Format DUCKDB = new Format(
            "duckdb", "DuckDB: a database of all tables, with keys and codes", List.of(".duckdb"), "application/vnd.duckdb");

    @Override
    public List<Exporter> exporters() {
        return List.of(new DatabaseExporter(SQLITE, SqliteFile::new), new DatabaseExporter(DUCKDB, DuckDbFile::new));
    }
}
