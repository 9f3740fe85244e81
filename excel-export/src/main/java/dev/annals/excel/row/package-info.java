/// Records as rows of cells, on their way out.
///
/// Start with [WorkbookSink][dev.annals.excel.row.WorkbookSink], which fills the rows of a record.
/// [CellContent][dev.annals.excel.row.CellContent] says what a cell holds and what Excel would not keep of it,
/// [CellText][dev.annals.excel.row.CellText] how text survives in it; [LongTexts][dev.annals.excel.row.LongTexts] moves what is too long,
/// [Companions][dev.annals.excel.row.Companions] adds what ids name. [PendingSheets][dev.annals.excel.row.PendingSheets] keeps the rows
/// of all sheets, of which each goes on in another where Excel has no more room, until the workbook around them can be made:
/// `RowWriter` writes them as XML, with the numbers of [SharedTexts][dev.annals.excel.row.SharedTexts] in place of texts that come again, and another thread deflates it meanwhile into the `Stretch` of its sheet, which goes to a scratch file.
@NullMarked
package dev.annals.excel.row;

import org.jspecify.annotations.NullMarked;
