package dev.annals.importers;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;

/// A receiver under a rule.
record Ruled(Receiver receiver, ConflictRule conflictRule) implements Receiver {

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        receiver.accept(record, origin);
    }

    @Override
    public void reject(Rejection rejection) {
        receiver.reject(rejection);
    }

    @Override
    public void repeated(String type) {
        receiver.repeated(type);
    }

    @Override
    public void superseded(Rejection older) {
        receiver.superseded(older);
    }

    @Override
    public void notice(Notice notice) {
        receiver.notice(notice);
    }
}
