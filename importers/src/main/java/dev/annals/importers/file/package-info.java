/// The files of datasets as bytes: which files an input has, and how each is cut into raw rows.
///
/// Start with [RowCutter][dev.annals.importers.file.RowCutter], which cuts rows in bounded memory and tells those that are broken. A row
/// keeps its text and its place, so that the file can be written back byte for byte. Rows that have to wait lie in a file of their own.
/// Nothing here knows what a column means.
@NullMarked
package dev.annals.importers.file;

import org.jspecify.annotations.NullMarked;
