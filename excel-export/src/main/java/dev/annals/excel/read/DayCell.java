package dev.annals.excel.read;

import dev.annals.excel.layout.SheetColumn;
import java.time.LocalDate;

/// A cell with a date of the spreadsheet.
public final class DayCell {

    private DayCell() {}

    /// The day that the number in a cell stands for; throws [Malformed][dev.annals.core.schema.Malformed].
    public static LocalDate of(SheetRow row, SheetColumn column) {
        return CellReading.of(row, column).day();
    }
}
