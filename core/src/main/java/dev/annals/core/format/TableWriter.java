package dev.annals.core.format;

import java.io.IOException;
import java.util.List;

/// A table under way.
public interface TableWriter {

    /// Adds a row of as many cells as there are columns: a [String], a [java.math.BigDecimal], a [Boolean], a [java.time.LocalDate],
    /// or an empty text where there is no value.
    void row(List<?> cells) throws IOException;

    /// Completes the table, after its last row.
    void finish() throws IOException;
}
