package dev.annals.excel.read;

import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.SheetColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is meant by what people typed in short into a row, and what nobody could understand of it.
///
/// @param values what cells are meant to hold, by the index of their column
/// @param problems what is wrong with what was typed
public record MeantCells(Map<Integer, CellValue> values, List<Problem> problems) {

    /// Of a row that is read as it stands.
    public static final MeantCells NONE = new MeantCells(Map.of(), List.of());

    /// Copies both.
    public MeantCells {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /// What a column is meant to hold.
    Optional<CellValue> of(SheetColumn column) {
        return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(column.index()));
    }
}
