package dev.annals.lint;

import java.util.Locale;

/// A sheet of a workbook.
///
/// @param name the name on its tab
/// @param part the part that it is
record Sheet(String name, String part) {

    String cell(long row, long column) {
        return at(Area.cellName(row, column));
    }

    String at(String reference) {
        return name + "!" + reference;
    }

    boolean isCalled(String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
