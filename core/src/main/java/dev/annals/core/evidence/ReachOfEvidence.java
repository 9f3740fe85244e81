package dev.annals.core.evidence;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Place;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks, before anything is mended, for sources with a passage that is not found and would not lie within their file as it is now.
final class ReachOfEvidence implements Receiver {

    private final SourcesAtHand sources;
    private final Receiver asked;
    private final Set<String> overlong = new HashSet<>();

    /// A reading by the rules of another receiver, which is told nothing.
    ReachOfEvidence(Path folder, Receiver asked) {
        this.sources = new SourcesAtHand(folder);
        this.asked = asked;
    }

    /// The ids of these sources.
    Set<String> overlong() {
        return overlong;
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        switch (record) {
            case Source source -> sources.see(source);
            case Actor actor -> look(actor.reports());
            case Event event -> look(event.reports());
            case Corpus corpus -> {}
            case Place place -> {}
        }
    }

    private void look(List<Report> reports) {
        reports.stream().flatMap(report -> report.evidence().stream()).filter(this::isLost).map(Evidence::source).forEach(overlong::add);
    }

    private boolean isLost(Evidence evidence) {
        return sources.document(evidence.source()).filter(document -> evidence.end() > document.length())
                .filter(document -> new MovedPassage(evidence).in(document).size() != 1).isPresent();
    }

    @Override
    public void reject(Rejection rejection) {}

    @Override
    public void superseded(Rejection older) {}

    @Override
    public void notice(Notice notice) {}

    @Override
    public ConflictRule conflictRule() {
        return asked.conflictRule();
    }

    @Override
    public Optional<Path> documents() {
        return asked.documents();
    }
}
