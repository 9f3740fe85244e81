/// Workbooks back in, after whatever people and programs did to them in between.
///
/// Start with [WorkbookReading][dev.annals.excel.read.WorkbookReading], which reads the records of a
/// [WorkbookFile][dev.annals.excel.read.WorkbookFile] entity by entity. `CorpusSheets` and `Header` find sheets and columns wherever they
/// went; `RowParser` reads the cells of a row straight from the bytes, or as XML where it has any doubt, `ListSheets` gathers the rows of a
/// record, and `WorkbookSource` is the record that they make. What is typed into computed cells is told by `ComputedCells`, and a file that is cut off or unpacks without end fails in
/// `CheckedZip`. Memory stays bounded: rows are streamed, and texts that cells share wait in files.
@NullMarked
package dev.annals.excel.read;

import org.jspecify.annotations.NullMarked;
