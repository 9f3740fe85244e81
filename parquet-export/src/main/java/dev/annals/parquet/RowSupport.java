package dev.annals.parquet;

import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableRow;
import dev.annals.core.table.TableValue;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/// Hands the values of a row to what writes columns.
final class RowSupport extends WriteSupport<TableRow> {

    private final CorpusTable table;
    private Optional<RecordConsumer> consumer = Optional.empty();

    RowSupport(CorpusTable table) {
        this.table = table;
    }

    @Override
    @SuppressWarnings("deprecation") // the only one that has to be there, and the one that would load Hadoop
    public WriteContext init(Configuration configuration) {
        throw new UnsupportedOperationException("Hadoop is not there");
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(ParquetColumns.of(table), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer given) {
        consumer = Optional.of(given);
    }

    @Override
    public void write(TableRow row) {
        RecordConsumer columns = consumer.orElseThrow();
        columns.startMessage();
        for (int i = 0; i < table.width(); i++) {
            if (!(row.value(i) instanceof TableValue.Absent)) {
                String name = table.column(i).name();
                columns.startField(name, i);
                put(row.value(i), columns);
                columns.endField(name, i);
            }
        }
        columns.endMessage();
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
