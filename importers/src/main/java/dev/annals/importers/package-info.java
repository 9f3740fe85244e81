/// Importers for the datasets that event analysts already hold.
///
/// Start with [GedImporter][dev.annals.importers.GedImporter], then its dataset: a dataset is a table of columns, each with the use
/// that is made of
/// it, and a few methods for what takes several columns together. Everything else is the same for all tables: the input is cut into
/// raw rows, a row into fields, and each row becomes an event that keeps its raw text, so that
/// [OriginalExporter][dev.annals.importers.OriginalExporter] can write the file back byte for byte.
///
/// No row is dropped and nothing is made up. A value that does not fit is a notice with file, line, column and value, and stays in the
/// raw row; a row
/// whose columns cannot be told apart, or that has no id, is rejected with its text.
@NullMarked
package dev.annals.importers;

import org.jspecify.annotations.NullMarked;
