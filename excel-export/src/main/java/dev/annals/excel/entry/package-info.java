/// What people typed in short into a workbook made for entering, as the cells that are meant.
///
/// Start with [EntryDesk][dev.annals.excel.entry.EntryDesk], which reading asks about each row: `KnownRecords` has the ids and names that there
/// are, `RowNumbers` counts the rows of lists, `SourcedRows` makes reports of sources and quotations, and `Understanding` goes through the fields of
/// a row and fills what is meant. What nobody understands is told at the cell into which it was typed.
@NullMarked
package dev.annals.excel.entry;

import org.jspecify.annotations.NullMarked;
