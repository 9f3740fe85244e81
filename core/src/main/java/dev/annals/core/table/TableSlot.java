package dev.annals.core.table;

import dev.annals.core.schema.Field;
import java.util.IdentityHashMap;
import java.util.Objects;

/// Where the value of a field goes.
public sealed interface TableSlot {

    /// Into a column of the row.
    record Cell(int column) implements TableSlot {}

    /// Into several columns of the row.
    ///
    /// @param slots where its own fields go
    /// @param kind the column of the kind, if it is a choice, or -1
    record Inner(IdentityHashMap<Field<?, ?>, TableSlot> slots, int kind) implements TableSlot {
        /// Where one of its fields goes.
        public TableSlot of(Field<?, ?> field) {
            return Objects.requireNonNull(slots.get(field), field.name());
        }
    }

    /// Into rows of a table of its own.
    ///
    /// @param table the table
    /// @param element where the value of an element goes
    record Rows(CorpusTable table, TableSlot element) implements TableSlot {}
}
