package dev.annals.core.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

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

    /// The row that gave these texts.
    public static TableRow of(CorpusTable table, List<String> texts) {
        var row = new TableRow(table);
        for (int i = 0; i < row.values.length; i++) {
            row.values[i] = unpacked(texts.get(i));
        }
        return row;
    }

    /// The row as a text for each value, to wait somewhere; [#of] makes it a row again.
    public List<String> texts() {
        return Arrays.stream(values).map(TableRow::packed).toList();
    }

    /// A value as a text that says what it is.
    private static String packed(TableValue value) {
        return switch (value) {
            case TableValue.Absent nothing -> "";
            case TableValue.Words words -> "w" + words.text();
            case TableValue.Whole whole -> "n" + whole.number();
            case TableValue.Exact exact -> "x" + exact.number();
            case TableValue.Truth truth -> "t" + truth.flag();
            case TableValue.Date date -> "d" + date.day();
        };
    }

    private static TableValue unpacked(String packed) {
        if (packed.isEmpty()) {
            return TableValue.ABSENT;
        }
        String text = packed.substring(1);
        return switch (packed.charAt(0)) {
            case 'w' -> new TableValue.Words(text);
            case 'n' -> new TableValue.Whole(Long.parseLong(text));
            case 'x' -> new TableValue.Exact(new BigDecimal(text));
            case 't' -> new TableValue.Truth(Boolean.parseBoolean(text));
            case 'd' -> new TableValue.Date(LocalDate.parse(text));
            default -> throw new IllegalArgumentException(packed);
        };
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
