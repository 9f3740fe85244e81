/// How the rows of a dataset become events, whichever dataset it is.
///
/// Start with [Dataset][dev.annals.importers.table.Dataset]: a dataset is a [table of columns][dev.annals.importers.column.DatasetTable] and a
/// few methods for what takes several columns together. [DelimitedFile][dev.annals.importers.table.DelimitedFile] hands on
/// the rows of a file, twice. Whatever a dataset needs beyond its columns, such as days, ids and codes of other schemes, stands here for all of them.
@NullMarked
package dev.annals.importers.table;

import org.jspecify.annotations.NullMarked;
