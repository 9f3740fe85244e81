package dev.annals.core.format;

import java.util.Locale;

/// What can be asked of the files of a table.
public enum TableOption {
    /// A byte order mark before the first row, by which Excel knows UTF-8.
    BOM,
    /// Texts that a spreadsheet would run as formulas have a `'` before them.
    FORMULA_SAFE,
    /// A row of hashtags of the Humanitarian Exchange Language below the headings.
    HXL;

    /// As it is asked for: `formula-safe`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
