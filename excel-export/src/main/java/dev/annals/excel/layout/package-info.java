/// Which sheets and columns a workbook has, and where each field has its place: computed from the tables of fields, so that a new field
/// is a new column.
///
/// Start with [WorkbookLayout][dev.annals.excel.layout.WorkbookLayout], and with [CellSlot][dev.annals.excel.layout.CellSlot], the place
/// of a value in a row. `LayoutBuilder` finds both for an entity; `Naming` has the words of titles.
/// [SheetPlan][dev.annals.excel.layout.SheetPlan] and [SheetColumn][dev.annals.excel.layout.SheetColumn] are what all other rooms know of
/// a sheet. Nothing here knows a record, a cell or a file.
@NullMarked
package dev.annals.excel.layout;

import org.jspecify.annotations.NullMarked;
