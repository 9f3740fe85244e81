/// Finds what makes Excel offer to repair a workbook, without Excel: no schema and no other program tells of most of it.
///
/// Start with [WorkbookLint][dev.annals.lint.WorkbookLint], which takes any file and tells its [faults][dev.annals.lint.Fault]. Each class whose
/// name ends in `Rules` looks at one sort of part. Rows, shared strings and pivot records are streamed; all else is as small as Excel's own
/// limits make it, and what is larger is told. A file that is none, is cut off or is packed to do harm is a fault too; only a disk that fails
/// is an exception.
@NullMarked
package dev.annals.lint;

import org.jspecify.annotations.NullMarked;
