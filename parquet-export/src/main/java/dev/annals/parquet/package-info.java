/// Parquet, out only: the Event table in a file, or in a folder all tables of a corpus, or its whole records. An optional module.
///
/// Start with [ParquetExporter][dev.annals.parquet.ParquetExporter]. `ParquetExport` and `ParquetFolderExport` let
/// [CorpusRows][dev.annals.core.table.CorpusRows] make the rows, `ParquetFile` writes them, and `ParquetColumns` says what
/// each [ColumnType][dev.annals.core.table.ColumnType] is in Parquet. The libraries were written for Hadoop: what would load it, files, settings and
/// codecs, is replaced here by the little that is needed.
@NullMarked
package dev.annals.parquet;

import org.jspecify.annotations.NullMarked;
