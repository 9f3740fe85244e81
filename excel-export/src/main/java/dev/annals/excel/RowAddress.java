package dev.annals.excel;

/// Where a row stands in the workbook.
///
/// @param sheet the name on the tab
/// @param row the number of the row, counted from 1
record RowAddress(String sheet, long row) {}
