package dev.annals.core.table;

import java.util.Arrays;

/// A row that is being filled; what gets no value is null.
public final class TableRow {

    private final CorpusTable table;
    private final TableValue[] values;

    private TableRow(CorpusTable table) {
        this.table = table;
        this.values = new TableValue[table.width()];
        Arrays.fill(values, TableValue.ABSENT);
    }

    /// An empty row of a table of records.
    static TableRow ofRecord(CorpusTable table) {
        return new TableRow(table);
    }

    /// A row for the n-th element of a list in this row.
    TableRow element(CorpusTable list, int n) {
        var row = new TableRow(list);
        int inherited = table.keys();
        System.arraycopy(values, 0, row.values, 0, inherited);
        row.values[inherited] = new TableValue.Whole(n);
        return row;
    }

    void set(int column, TableValue value) {
        values[column] = value;
    }

    /// Its table.
    public CorpusTable table() {
        return table;
    }

    /// What stands in a column, counted from 0.
    public TableValue value(int column) {
        return values[column];
    }
}
