/// CSV (RFC 4180), out only: the Event table, a row for each event.
///
/// Start with [CsvExporter][dev.annals.csv.CsvExporter]. `CsvExport` lets [FlatEvents][dev.annals.core.flat.FlatEvents] make the rows and writes
/// them after the last record; `CsvCells` takes the cells of a row from the fields. The format is partial: it says which fields it carries,
/// and the run tells what of the others is filled in.
@NullMarked
package dev.annals.csv;

import org.jspecify.annotations.NullMarked;
