/// Databases as finished files, out only: SQLite and DuckDB, with all tables of a corpus, their keys and their lists of codes. An optional module.
///
/// Start with [DatabaseFamily][dev.annals.database.DatabaseFamily], which has an exporter for each. `DatabaseExport` lets
/// [CorpusRows][dev.annals.core.table.CorpusRows] make the rows; a `DatabaseFile` takes them, `SqliteFile` or `DuckDbFile`. `TableDefinitions` says in SQL
/// what the tables are. A database is written to a scratch file, as its library wants a name and locks of its own, and then to the output.
@NullMarked
package dev.annals.database;

import org.jspecify.annotations.NullMarked;
