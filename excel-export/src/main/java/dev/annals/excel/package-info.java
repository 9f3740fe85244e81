/// Workbooks out, and edited workbooks back in.
///
/// Start with [Layout][dev.annals.excel.Layout]: computed once from the field tables, it says which sheets and columns there are, and
/// where each field has its place. [WorkbookExporter][dev.annals.excel.WorkbookExporter] fills rows through a
/// [WorkbookSink][dev.annals.excel.WorkbookSink]; [WorkbookImporter][dev.annals.excel.WorkbookImporter] gives them back through a
/// [WorkbookSource][dev.annals.excel.WorkbookSource].
///
/// Rows are written as bytes of our own. Apache POI makes all that surrounds them when the last row is known: headings, tables, styles,
/// the cover.
@NullMarked
package dev.annals.excel;

import org.jspecify.annotations.NullMarked;
