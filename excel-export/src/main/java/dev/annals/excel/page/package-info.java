/// All of a workbook but its rows: cover, contents, charts, pivot tables, code lists, headings, formats, printing.
///
/// Start with [Template][dev.annals.excel.page.Template], which has Apache POI make a workbook of headings;
/// [TableTemplate][dev.annals.excel.page.TableTemplate] does so for a single table.
/// [WorkbookPackage][dev.annals.excel.page.WorkbookPackage] then puts the rows into it, and the parts that POI would not write as they
/// should be, such as charts and pivot tables. `Styles` has the cell formats in the order in which rows name them.
@NullMarked
package dev.annals.excel.page;

import org.jspecify.annotations.NullMarked;
