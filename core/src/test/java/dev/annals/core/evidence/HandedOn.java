package dev.annals.core.evidence;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import java.util.ArrayList;
import java.util.List;

/// Keeps what is handed on.
record HandedOn(List<CorpusRecord> records, List<Notice> notices) implements Receiver {

    HandedOn() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        records.add(record);
    }

    @Override
    public void reject(Rejection rejection) {
        throw new AssertionError(rejection);
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
    }
}
