package dev.annals.parquet;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/// Writes whole records of one kind.
final class RecordSupport extends ColumnSupport<CorpusRecord> {

    private final MessageType columns;

    RecordSupport(Entity<? extends CorpusRecord> entity) {
        this(RecordColumns.of(entity));
    }

    private RecordSupport(MessageType columns) {
        super(columns);
        this.columns = columns;
    }

    @Override
    void put(CorpusRecord record, RecordConsumer into) {
        Catalogue.write(record, new RecordSink(columns, into));
    }
}
