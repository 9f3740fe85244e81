package dev.annals.excel;

import java.util.SortedMap;

/// A row as it stands in a sheet.
///
/// @param number which row it is, from 1
/// @param cells its values by column, from 1; those without a value are left out
record RawRow(long number, SortedMap<Integer, CellValue> cells) {}
