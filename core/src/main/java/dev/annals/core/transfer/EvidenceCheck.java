package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Place;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Compares the evidence of a corpus with the documents that a user holds.
///
/// A passage is found when the code points from its start to its end hash to its SHA-256; otherwise it has gone stale. Records go in in the
/// order of the corpus, so that a source comes before its evidence.
public final class EvidenceCheck {

    private final Documents documents;
    private final Function<Evidence, String> words;
    private final Map<String, Source> sources = new HashMap<>();
    private long found;
    private long stale;
    private long unchecked;

    /// Documents are looked for in this folder: by the name of the file that the source gives, then by the SHA-256.
    public EvidenceCheck(Path folder) {
        this(folder, stale -> "is stale: another text stands there now");
    }

    /// With what is to be said of a passage that has gone stale.
    public EvidenceCheck(Path folder, Function<Evidence, String> words) {
        this.documents = new Documents(folder);
        this.words = words;
    }

    /// What does not agree; throws [UnreadableInput] when the folder or a document cannot be read.
    public List<Notice> check(CorpusRecord record) {
        return switch (record) {
            case Source source -> check(source);
            case Actor actor -> check("actor " + actor.id(), actor.reports());
            case Event event -> check("event " + event.id(), event.reports());
            case Corpus corpus -> List.of();
            case Place place -> List.of();
        };
    }

    private List<Notice> check(Source source) {
        sources.put(source.id(), source);
        Optional<Document> document = documents.of(source);
        if (document.isEmpty()) {
            var problem = problem("file", source.file().orElse(""), documents.leadsOut(source)
                    ? "is a link that leads out of the folder, and is not followed; copy the document into the folder"
                    : "is not in the folder, nor is a file with the SHA-256 of the source");
            return List.of(notice("missing-source", "", "source " + source.id(), problem));
        }
        Optional<String> hash = source.sha256().filter(expected -> !expected.equals(document.get().sha256()));
        return hash.map(expected -> List.of(notice(
                        "changed-source", document.get().name(), "source " + source.id(),
                        problem("sha256", expected, "is not the SHA-256 of the file, which is " + document.get().sha256()))))
                .orElse(List.of());
    }

    private List<Notice> check(String record, List<Report> reports) {
        var notices = new ArrayList<Notice>();
        for (Report report : reports) {
            for (int n = 1; n <= report.evidence().size(); n++) {
                check(record, "reports/" + report.id() + "/evidence/" + n, report.evidence().get(n - 1)).ifPresent(notices::add);
            }
        }
        return notices;
    }

    private Optional<Notice> check(String record, String field, Evidence evidence) {
        Optional<Document> document = Optional.ofNullable(sources.get(evidence.source())).flatMap(documents::of);
        if (document.isEmpty()) {
            unchecked++;
            return Optional.empty();
        }
        if (document.get().holds(evidence)) {
            found++;
            return Optional.empty();
        }
        stale++;
        String passage = evidence.source() + " " + evidence.start() + "-" + evidence.end();
        var problem = problem(field, passage, words.apply(evidence));
        return Optional.of(notice("stale-evidence", document.get().name(), record, problem));
    }

    private static Problem problem(String field, String value, String message) {
        return new Problem(field, value, message, Position.UNKNOWN);
    }

    private static Notice notice(String code, String file, String record, Problem problem) {
        return Notice.of(Severity.ERROR, code, file, record, problem);
    }

    /// How many passages there are.
    public long all() {
        return found + stale + unchecked;
    }

    /// How many passages were found as they were annotated.
    public long found() {
        return found;
    }

    /// How many passages are not in their document any more.
    public long stale() {
        return stale;
    }

    /// How many passages could not be compared, because their document is not there.
    public long unchecked() {
        return unchecked;
    }
}
