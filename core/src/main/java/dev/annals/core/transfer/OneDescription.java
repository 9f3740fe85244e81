package dev.annals.core.transfer;

import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Optional;

/// Lets the first description of a run pass. That of a later input is superseded by it, which is told: corpora that are put together are one.
public final class OneDescription extends ForwardingReceiver {

    private Optional<Corpus> first;

    /// For inputs of which none has been read.
    public OneDescription(Receiver receiver) {
        this(receiver, Optional.empty());
    }

    /// For inputs of which the first description is known.
    public OneDescription(Receiver receiver, Optional<Corpus> first) {
        super(receiver);
        this.first = first;
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        if (record instanceof Corpus corpus && first.filter(known -> !known.equals(corpus)).isPresent()) {
            superseded(new Rejection(
                    Corpus.ENTITY.name(), Optional.of(corpus.id()), Optional.empty(), List.of(notice(corpus, origin)), origin.raw().get()));
            return;
        }
        first = first.or(() -> Optional.of(record).filter(Corpus.class::isInstance).map(Corpus.class::cast));
        super.accept(record, origin);
    }

    private Notice notice(Corpus corpus, Origin origin) {
        String taken = first.map(Corpus::title).orElse("");
        return Notice.of(Severity.WARNING, "other-description", origin.file(), "corpus " + corpus.id(), new Problem(
                Corpus.TITLE.name(), corpus.title(), "is not the title of the whole: a corpus has one description, and that of the first input is taken, '"
                        + taken + "'; change it if it does not fit all", origin.position()));
    }
}
