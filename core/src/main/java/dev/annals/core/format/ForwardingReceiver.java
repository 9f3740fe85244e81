package dev.annals.core.format;

import dev.annals.core.model.CorpusRecord;
import java.nio.file.Path;
import java.util.Optional;

/// Hands everything on to another receiver, which answers what is asked; one that looks at some of it overrides that.
public abstract class ForwardingReceiver implements Receiver {

    private final Receiver receiver;

    /// Hands on to this receiver.
    protected ForwardingReceiver(Receiver receiver) {
        this.receiver = receiver;
    }

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
    public ConflictRule conflictRule() {
        return receiver.conflictRule();
    }

    @Override
    public Optional<Path> documents() {
        return receiver.documents();
    }

    @Override
    public boolean begin(Extent extent) {
        return receiver.begin(extent);
    }

    @Override
    public void stray(Extent.Stray row) {
        receiver.stray(row);
    }

    @Override
    public void notice(Notice notice) {
        receiver.notice(notice);
    }
}
