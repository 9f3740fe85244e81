package dev.annals.excel;

import dev.annals.core.schema.Type;
import org.apache.poi.ss.util.CellReference;

/// A column of a sheet.
///
/// @param index which column it is, from 0
/// @param title the text of its heading, unlike that of any other column of the sheet
/// @param doc what its values say
/// @param type what its values are; a choice stands for the column that tells its kind
/// @param required whether each row has a value
/// @param computed whether the values are computed from others, and not read back
/// @param appearance how it is shown
record Column(int index, String title, String doc, Type<?> type, boolean required, boolean computed, Appearance appearance) {

    /// The letters by which Excel calls the column.
    String letters() {
        return CellReference.convertNumToColString(index);
    }
}
