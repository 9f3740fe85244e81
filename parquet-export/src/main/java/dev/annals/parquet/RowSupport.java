package dev.annals.parquet;

import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableValue;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/// Writes the rows of a table.
final class RowSupport extends ColumnSupport<TableRow> {

    private final CorpusTable table;

    RowSupport(CorpusTable table) {
        super(ParquetColumns.of(table));
        this.table = table;
    }

    @Override
    void put(TableRow row, RecordConsumer columns) {
        for (int i = 0; i < table.width(); i++) {
            if (!(row.value(i) instanceof TableValue.Absent)) {
                String name = table.column(i).name();
                columns.startField(name, i);
                put(row.value(i), columns);
                columns.endField(name, i);
            }
        }
    }

    private static void put(TableValue value, RecordConsumer columns) {
        switch (value) {
            case TableValue.Absent nothing -> { }
            case TableValue.Words words -> columns.addBinary(Binary.fromString(words.text()));
            case TableValue.Whole whole -> columns.addLong(whole.number());
            case TableValue.Exact exact -> columns.addDouble(exact.number().doubleValue());
            case TableValue.Truth truth -> columns.addBoolean(truth.flag());
            case TableValue.Date date -> columns.addInteger((int) date.day().toEpochDay());
        }
    }
}
