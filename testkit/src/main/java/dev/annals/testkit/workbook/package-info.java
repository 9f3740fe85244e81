/// Finds what makes Excel offer to repair a workbook, without Excel: no schema and no other program tells of most of it.
///
/// Start with [WorkbookLint][dev.annals.testkit.workbook.WorkbookLint]. Each class whose name ends in `Rules` looks at one sort of part.
/// Rows, shared strings and pivot records are streamed; all else is as small as Excel's own limits make it.
@NullMarked
package dev.annals.testkit.workbook;

import org.jspecify.annotations.NullMarked;
