package dev.annals.core.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /// The ids in the columns that refer to records of an entity.
    public Stream<String> references(String target) {
        return IntStream.range(0, values.length)
                .filter(column -> table.column(column).target().filter(target::equals).isPresent())
                .mapToObj(column -> values[column])
                .flatMap(value -> value instanceof TableValue.Words words ? Stream.of(words.text()) : Stream.empty());
    }

    /// What stands in a column, counted from 0.
    public TableValue value(int column) {
        return values[column];
    }
}
