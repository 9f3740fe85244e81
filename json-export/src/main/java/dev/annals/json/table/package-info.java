/// The flat tables that databases load: one file for the events, one for each list and each other kind of record, one row a line.
///
/// Start with `TablePlan`, which works out from the tables of fields which column holds which of them. `TableSink` fills the rows,
/// [TableProfileExport][dev.annals.json.table.TableProfileExport] writes them to their files, and `Loader` names the scripts and schemas
/// beside them by which databases load them. [EventRows][dev.annals.json.table.EventRows] lends the columns of an event to maps.
@NullMarked
package dev.annals.json.table;

import org.jspecify.annotations.NullMarked;
