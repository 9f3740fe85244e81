package dev.annals.excel.layout;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import java.util.List;

/// The sheets for the records of one entity.
///
/// @param entity what the records are
/// @param sheets the sheet of the records, then one for each of their lists, however deep
/// @param root where the fields of a record have their places
public record RecordPlan(Entity<? extends CorpusRecord> entity, List<SheetPlan> sheets, CellSlot.Group root) {

    /// Copies the sheets.
    public RecordPlan {
        sheets = List.copyOf(sheets);
    }

    /// The sheet with one row for each record.
    public SheetPlan sheet() {
        return sheets.getFirst();
    }

    /// The sheets with one row for each element of a list.
    public List<SheetPlan> lists() {
        return sheets.subList(1, sheets.size());
    }
}
