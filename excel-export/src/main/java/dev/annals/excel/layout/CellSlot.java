package dev.annals.excel.layout;

import dev.annals.core.schema.Field;
import java.util.Optional;

/// Where a value has its place in a row of a sheet.
public sealed interface CellSlot {

    /// In one cell.
    record Cell(SheetColumn column) implements CellSlot {}

    /// In several columns of the same row: a record, or a choice with a column for its kind.
    ///
    /// @param kind the column that tells the kind, for a choice
    /// @param fields the places of its fields; fields of the same name in several cases of a choice have the same place
    /// @param neverEmpty whether at least one of its cells is filled when the record is there
    record Group(Optional<SheetColumn> kind, FieldMap<CellSlot> fields, boolean neverEmpty) implements CellSlot {

        /// The place of a field.
        public CellSlot of(Field<?, ?> field) {
            return fields.get(field);
        }
    }

    /// In rows of a sheet of their own.
    ///
    /// @param sheet the sheet of the list
    /// @param element where an element has its place in such a row
    /// @param size the column, in the row of the owner, that says how many elements there are
    record Rows(SheetPlan sheet, CellSlot element, Optional<SheetColumn> size) implements CellSlot {}
}
