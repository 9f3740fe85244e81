package dev.annals.excel.row;

/// Where a row stands in the workbook.
///
/// @param sheet the name on the tab
/// @param row the number of the row, counted from 1
public record RowAddress(String sheet, long row) {}
