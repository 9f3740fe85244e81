/// The entrance to workbooks: a corpus out, edited workbooks back in, and single tables out.
///
/// Start with [WorkbookExporter][dev.annals.excel.WorkbookExporter] and [WorkbookImporter][dev.annals.excel.WorkbookImporter];
/// [WorkbookFamily][dev.annals.excel.WorkbookFamily] lists them. The room `layout` computes once, from the tables of fields, which sheets
/// and columns there are; `row` fills rows for records and keeps them as bytes of our own, `view` makes further rows from events, and
/// `page` has Apache POI make all that surrounds rows when the last of them is known. `read` gives the records back through the same
/// layout, and `entry` understands what people typed in short into a workbook that was made for it. Other modules use this package only.
@NullMarked
package dev.annals.excel;

import org.jspecify.annotations.NullMarked;
