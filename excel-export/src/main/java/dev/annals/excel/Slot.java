package dev.annals.excel;

import dev.annals.core.schema.Field;
import java.util.Optional;

/// Where a value has its place in a row of a sheet.
sealed interface Slot {

    /// In one cell.
    record Cell(Column column) implements Slot {}

    /// In several columns of the same row: a record, or a choice with a column for its kind.
    ///
    /// @param kind the column that tells the kind, for a choice
    /// @param fields the places of its fields; fields of the same name in several cases of a choice have the same place
    /// @param neverEmpty whether at least one of its cells is filled when the record is there
    record Group(Optional<Column> kind, FieldMap<Slot> fields, boolean neverEmpty) implements Slot {

        /// The place of a field.
        Slot of(Field<?, ?> field) {
            return fields.get(field);
        }
    }

    /// In rows of a sheet of their own.
    ///
    /// @param sheet the sheet of the list
    /// @param element where an element has its place in such a row
    /// @param size the column, in the row of the owner, that says how many elements there are
    record Rows(SheetPlan sheet, Slot element, Optional<Column> size) implements Slot {}
}
