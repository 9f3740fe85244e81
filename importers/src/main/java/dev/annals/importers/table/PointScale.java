package dev.annals.importers.table;

import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.importers.column.DatasetColumn;
import java.util.Map;
import java.util.Optional;

/// How closely coordinates give a place, by the codes of a dataset.
///
/// Many codes say where an event was, and nothing of the point: an event near a town has the point of the town. Only those that say what the
/// point stands for have a meaning here.
///
/// @param meanings what each of these codes means
public record PointScale(Map<String, CoordinatesPrecision> meanings) {

    /// What the code in a column means; nothing where it has no meaning.
    public Optional<CoordinatesPrecision> of(DatasetRow row, DatasetColumn column) {
        return row.text(column).flatMap(this::of);
    }

    /// What a code means.
    public Optional<CoordinatesPrecision> of(String code) {
        return Optional.ofNullable(meanings.get(code));
    }
}
