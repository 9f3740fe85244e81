/// The table profile: [the flat tables][dev.annals.core.table.TablePlan] as lines of JSON, one file for each, with what loads them into databases.
///
/// [TableProfileExport][dev.annals.json.table.TableProfileExport] writes rows to their files, and `Loader` names the scripts and schemas
/// beside them by which databases load them. [EventRows][dev.annals.json.table.EventRows] lends the columns of an event to maps.
@NullMarked
package dev.annals.json.table;

import org.jspecify.annotations.NullMarked;
