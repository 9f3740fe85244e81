package dev.annals.parquet;

import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/// Hands what a file consists of to what writes its columns.
///
/// @param <R> a row or a record
abstract class ColumnSupport<R> extends WriteSupport<R> {

    private final MessageType columns;
    private Optional<RecordConsumer> consumer = Optional.empty();

    ColumnSupport(MessageType columns) {
        this.columns = columns;
    }

    @Override
    @SuppressWarnings("deprecation") // the only one that has to be there, and the one that would load Hadoop
    public final WriteContext init(Configuration configuration) {
        throw new UnsupportedOperationException("Hadoop is not there");
    }

    @Override
    public final WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(columns, Map.of());
    }

    @Override
    public final void prepareForWrite(RecordConsumer given) {
        consumer = Optional.of(given);
    }

    @Override
    public final void write(R each) {
        RecordConsumer into = consumer.orElseThrow();
        into.startMessage();
        put(each, into);
        into.endMessage();
    }

    /// Writes the values of one row or record.
    abstract void put(R each, RecordConsumer into);
}
