/// The flat tables that a corpus becomes, for every format that has tables: one for the records of each kind, one for each list, and the Event
/// table.
///
/// Start with [TablePlan][dev.annals.core.table.TablePlan], which works out from the tables of fields which column holds which of them, and
/// [CorpusRows][dev.annals.core.table.CorpusRows], which turns records into rows. A format says what it calls a
/// [ColumnType][dev.annals.core.table.ColumnType] and where rows go, and nothing else: names, keys and code lists are here.
/// [DataPackage][dev.annals.core.table.DataPackage] describes files of tables to whoever reads them. [CsvStream][dev.annals.core.table.CsvStream] and
/// [FormulaGuard][dev.annals.core.table.FormulaGuard] are for rows and cells that become text.
@NullMarked
package dev.annals.core.table;

import org.jspecify.annotations.NullMarked;
