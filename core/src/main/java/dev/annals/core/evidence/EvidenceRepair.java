package dev.annals.core.evidence;

import dev.annals.core.entry.Passage;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Place;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Problem;
import dev.annals.core.transfer.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Mends the evidence of a corpus after documents were changed: passages that stand elsewhere now, and what their sources tell of the files.
///
/// What is not found, or at several places, stays as it is. The corpus is read twice, as a source comes before its evidence: one whose stale
/// passages reach beyond the end of its file now keeps what it tells, because they would not lie within it any more.
public final class EvidenceRepair {

    private final Path folder;
    private final Map<Evidence, String> reasons = new HashMap<>();
    private long mended;

    /// With the documents of a folder.
    public EvidenceRepair(Path folder) {
        this.folder = folder;
    }

    /// Reads a corpus, and hands its records on, mended.
    public void read(Consumer<Receiver> corpus, Receiver receiver) {
        var reach = new ReachOfEvidence(folder, receiver);
        corpus.accept(reach);
        corpus.accept(new Mending(receiver, reach.overlong()));
    }

    /// How many passages were mended.
    public long mended() {
        return mended;
    }

    /// Why a passage of the record that was handed on last is stale still.
    public String reason(Evidence evidence) {
        return reasons.getOrDefault(evidence, "is stale: another text stands there now");
    }

    private final class Mending extends ForwardingReceiver {

        private final SourcesAtHand sources = new SourcesAtHand(folder);
        private final Set<String> overlong;

        Mending(Receiver receiver, Set<String> overlong) {
            super(receiver);
            this.overlong = overlong;
        }

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            reasons.clear();
            super.accept(mended(record, origin), origin);
        }

        private CorpusRecord mended(CorpusRecord record, Origin origin) {
            return switch (record) {
                case Source source -> sources.see(source).map(document -> mended(source, document, origin)).orElse(source);
                case Actor actor -> isSound(actor.reports()) ? actor : Actor.ENTITY.with(actor, Actor.REPORTS, mended(actor.reports(), "actor " + actor.id(), origin));
                case Event event -> isSound(event.reports()) ? event : Event.ENTITY.with(event, Event.REPORTS, mended(event.reports(), "event " + event.id(), origin));
                case Corpus corpus -> corpus;
                case Place place -> place;
            };
        }

        private Source mended(Source source, Document document, Origin origin) {
            if (overlong.contains(source.id())) {
                return source;
            }
            String record = "source " + source.id();
            Source hashed = source;
            if (SourcesAtHand.hasChanged(source, document)) {
                tell("mended-source", record, Source.SHA256.name(), source.sha256().orElseThrow(), "became " + document.sha256() + ", that of " + document.name(), origin);
                hashed = Source.ENTITY.with(source, Source.SHA256, Optional.of(document.sha256()));
            }
            long length = source.length().orElse(document.length());
            if (length == document.length()) {
                return hashed;
            }
            tell("mended-source", record, Source.LENGTH.name(), Long.toString(length), "became " + document.length() + ", that of " + document.name(), origin);
            return Source.ENTITY.with(hashed, Source.LENGTH, Optional.of(document.length()));
        }

        private boolean isSound(List<Report> reports) {
            return reports.stream().allMatch(report -> report.evidence().stream().allMatch(this::isSound));
        }

        private boolean isSound(Evidence evidence) {
            return sources.document(evidence.source()).filter(document -> !document.holds(evidence)).isEmpty();
        }

        private List<Report> mended(List<Report> reports, String record, Origin origin) {
            return reports.stream().map(report -> {
                var passages = new ArrayList<Evidence>();
                for (Evidence evidence : report.evidence()) {
                    String field = "reports/" + report.id() + "/evidence/" + (passages.size() + 1);
                    passages.add(isSound(evidence) ? evidence : mended(evidence, record, field, origin));
                }
                return Report.ENTITY.with(report, Report.EVIDENCE, List.copyOf(passages));
            }).toList();
        }

        private Evidence mended(Evidence evidence, String record, String field, Origin origin) {
            Document document = sources.document(evidence.source()).orElseThrow();
            var passage = new MovedPassage(evidence);
            Set<PassageSpan> spans = passage.in(document);
            if (spans.size() != 1) {
                reasons.put(evidence, passage.reason(document, spans, overlong.contains(evidence.source())));
                return evidence;
            }
            PassageSpan span = spans.iterator().next();
            Passage.Found found = span.passage(document);
            boolean same = found.sha256().equals(evidence.sha256());
            tell("mended-evidence", record, field, evidence.source() + " " + evidence.start() + "-" + evidence.end(), "stands at " + span + " now"
                    + (same ? "" : ", with other quotation marks, dashes or white space: " + found.words()), origin);
            mended++;
            return new Evidence(evidence.source(), found.start(), found.end(), found.sha256());
        }

        private void tell(String code, String record, String field, String value, String message, Origin origin) {
            notice(Notice.of(Severity.WARNING, code, origin.file(), record, new Problem(field, value, message, origin.position())));
        }
    }
}
