package dev.annals.spark.split;

import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import java.util.List;

/// Counts the lines of a split from the beginning of its file.
final class ShiftedLines extends ForwardingReceiver {

    private final long before;

    /// So many lines come before those of the split.
    ShiftedLines(Receiver receiver, long before) {
        super(receiver);
        this.before = before;
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        super.accept(record, origin.moved(there -> new Position(there.part(), there.line() + before, there.column())));
    }

    @Override
    public void reject(Rejection rejection) {
        List<Notice> notices = rejection.notices().stream().map(this::shifted).toList();
        super.reject(new Rejection(rejection.type(), rejection.id(), rejection.output(), notices, rejection.raw()));
    }

    @Override
    public void notice(Notice notice) {
        super.notice(shifted(notice));
    }

    private Notice shifted(Notice notice) {
        return new Notice(
                notice.severity(), notice.code(), notice.message(), notice.file(), notice.part(), notice.line().map(line -> line + before),
                notice.column(), notice.record(), notice.field(), notice.value());
    }
}
