package dev.annals.core.table;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.flat.FlatEvents;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Makes the rows of all tables of a corpus: those of a record as it comes, those of the Event table after the last.
public final class CorpusRows implements Closeable {

    private final TableSink sink;
    private final boolean records;
    private final FlatEvents wide = new FlatEvents();

    /// Takes the rows one by one.
    public interface Receiver {
        void take(TableRow row) throws IOException;
    }

    private CorpusRows(TablePlan plan, boolean records, Receiver receiver) {
        this.sink = new TableSink(plan, row -> give(row, receiver));
        this.records = records;
    }

    /// Of all tables of a [plan][TablePlan#ofCorpusAndEventTable].
    public static CorpusRows ofAll(TablePlan plan, Receiver receiver) {
        return new CorpusRows(plan, true, receiver);
    }

    /// Of a [plan][TablePlan#ofEventTable] with no other table.
    public static CorpusRows ofEventTable(TablePlan plan, Receiver receiver) {
        return new CorpusRows(plan, false, receiver);
    }

    private static void give(TableRow row, Receiver receiver) {
        try {
            receiver.take(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives the rows of a record.
    public void add(CorpusRecord record) throws IOException {
        if (records) {
            attempt(() -> Catalogue.write(record, sink));
        }
        wide.add(record);
    }

    /// Gives the rows of the Event table.
    public void finish() throws IOException {
        wide.drain((row, beside) -> attempt(() -> FlatEvent.ENTITY.write(row, sink)));
    }

    /// The records of which the Event table could show something and does not, after its last row.
    public Iterable<CorpusRecord> unshown() {
        return wide.unshown();
    }

    private static void attempt(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        wide.close();
    }
}
