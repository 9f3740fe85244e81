package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Shortfall;
import java.util.List;

/// Writes each record to all outputs before the next one is read.
final class WritingAtOnce implements Writing {

    private final List<OutputWriter> writers;
    private final Telling telling;

    WritingAtOnce(List<OutputWriter> writers, Telling telling) {
        this.writers = writers;
        this.telling = telling;
    }

    @Override
    public void record(Written record) {
        writers.forEach(writer -> telling.tell(writer.write(record), record, writer.name()));
    }

    @Override
    public void notice(Notice notice) {
        telling.notices().accept(notice);
    }

    @Override
    public void rejection(Rejection rejection) {
        telling.rejects().accept(rejection);
    }

    @Override
    public void finish(Shortfall shortfall) {
        writers.forEach(writer -> writer.finish(shortfall));
    }

    @Override
    public void close() {}
}
