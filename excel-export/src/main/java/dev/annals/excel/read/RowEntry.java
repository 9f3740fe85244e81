package dev.annals.excel.read;

/// Understands what people typed in short, where a workbook is made for entering.
public interface RowEntry {

    /// Rows are read as they stand.
    RowEntry NONE = new RowEntry() {};

    /// Whether something is to be understood, so that all rows are looked at before the first record is read.
    default boolean understands() {
        return false;
    }

    /// Looks at a row beforehand.
    default void see(SheetRow row) {}

    /// The row with the id of the record that it is, or belongs to.
    default SheetRow identified(SheetRow row) {
        return row;
    }

    /// A record with all that is meant by its rows.
    default RecordRows understood(RecordRows record) {
        return record;
    }
}
