/// CSV (RFC 4180), out only: the Event table, a row for each event; or all tables of a corpus, in a folder.
///
/// Start with [CsvExporter][dev.annals.csv.CsvExporter]. `CsvExport` and `CsvFolderExport` let [CorpusRows][dev.annals.core.table.CorpusRows]
/// make the rows, and `CsvFile` writes them. The Event table alone is partial: it says which fields it carries, and the run tells what of the
/// others is filled in.
@NullMarked
package dev.annals.csv;

import org.jspecify.annotations.NullMarked;
