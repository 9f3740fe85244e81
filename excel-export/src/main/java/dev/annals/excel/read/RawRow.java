package dev.annals.excel.read;

import java.util.Collections;
import java.util.SortedMap;

/// A row as it stands in a sheet.
///
/// @param number which row it is, from 1
/// @param cells its values by column, from 1; those without a value are left out
record RawRow(long number, SortedMap<Integer, CellValue> cells) {

    /// A row of a sheet that has none.
    static final RawRow NONE = new RawRow(0, Collections.emptySortedMap());
}
