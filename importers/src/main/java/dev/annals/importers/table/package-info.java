/// What all tables have in common: columns, rows told apart by them, and how a row becomes an event.
///
/// Start with [Dataset][dev.annals.importers.table.Dataset]: a dataset is a table of columns, each with the use that is made of it, and a
/// few methods for what takes several columns together. [DelimitedFile][dev.annals.importers.table.DelimitedFile] tells headers from
/// rows. Whatever a dataset needs beyond its columns, such as days, ids and codes of other schemes, stands here for all of them.
@NullMarked
package dev.annals.importers.table;

import org.jspecify.annotations.NullMarked;
