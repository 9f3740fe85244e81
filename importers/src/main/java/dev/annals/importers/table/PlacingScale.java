package dev.annals.importers.table;

import dev.annals.core.model.PlacingPrecision;
import dev.annals.importers.column.DatasetColumn;
import java.util.Map;
import java.util.Optional;

/// How exactly the codes of a dataset place an event.
///
/// @param meanings what each code means
public record PlacingScale(Map<String, PlacingPrecision> meanings) {

    /// What the code in a column means.
    public Optional<PlacingPrecision> of(DatasetRow row, DatasetColumn column) {
        return row.text(column).map(code -> of(code, row, column));
    }

    /// What a code means; one that is not in the scale is told, and says nothing of how exactly.
    public PlacingPrecision of(String code, DatasetRow row, DatasetColumn column) {
        if (!meanings.containsKey(code)) {
            row.warn("unknown-code", column, "has a code of which the meaning is not known; how exactly the place is known stays open");
        }
        return meanings.getOrDefault(code, PlacingPrecision.UNKNOWN);
    }
}
