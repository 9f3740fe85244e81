package dev.annals.importers.gtd;

import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import java.util.Optional;

/// What the GTD answers to a question of yes or no.
enum GtdAnswer {
    YES,
    NO,
    /// The dataset says that it does not know.
    UNKNOWN,
    /// The dataset says nothing.
    NOT_GIVEN;

    /// The answer in a column. Codebook: 1 is yes, 0 is no, -9 is unknown; any other code is told and says no more than that.
    static GtdAnswer of(DatasetRow row, DatasetColumn column) {
        Optional<String> code = row.text(column);
        return code.isEmpty() ? NOT_GIVEN : of(code.get(), row, column);
    }

    private static GtdAnswer of(String code, DatasetRow row, DatasetColumn column) {
        return switch (code) {
            case "1" -> YES;
            case "0" -> NO;
            case "-9" -> UNKNOWN;
            default -> {
                row.warn("unknown-code", column, "is neither 1, yes, nor 0, no, nor -9, unknown; it is taken for unknown");
                yield UNKNOWN;
            }
        };
    }
}
