package dev.annals.core.evidence;

import dev.annals.core.entry.Passage;
import dev.annals.core.entry.Quotation;
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
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.transfer.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds in their articles the words that reports quote, while records pass, and has the reports name the passages instead.
///
/// A report quotes when it names a source, has no passage, and its summary is nothing but words in quotation marks. What is not found stays as it
/// is, and is told; what has a passage is not looked at.
public final class QuotationAnchor extends ForwardingReceiver {

    private final SourcesAtHand sources;
    private final AnchorCounts counts;
    private final String lack;

    /// With the articles of a folder, on the way to a receiver; what becomes of the quotations is counted.
    public QuotationAnchor(Path folder, Receiver receiver, AnchorCounts counts) {
        this(Optional.of(folder), receiver, counts);
    }

    /// With the articles of a folder, or without any, where each quotation is told.
    public QuotationAnchor(Optional<Path> folder, Receiver receiver, AnchorCounts counts) {
        super(receiver);
        this.counts = counts;
        this.lack = folder.isPresent() ? "as the folder has no file of the source " : "as no folder of sources is given (annals import --sources), of the source ";
        this.sources = new SourcesAtHand(folder);
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        super.accept(anchored(record, origin), origin);
    }

    private CorpusRecord anchored(CorpusRecord record, Origin origin) {
        return switch (record) {
            case Source source -> sources.see(source).map(document -> described(source, document)).orElse(source);
            case Actor actor -> quotes(actor.reports()) ? Actor.ENTITY.with(actor, Actor.REPORTS, anchored(actor.reports(), "actor " + actor.id(), origin)) : actor;
            case Event event -> quotes(event.reports()) ? Event.ENTITY.with(event, Event.REPORTS, anchored(event.reports(), "event " + event.id(), origin)) : event;
            case Corpus corpus -> corpus;
            case Place place -> place;
        };
    }

    /// What the article itself tells of a source that tells neither.
    private static Source described(Source source, Document document) {
        if (source.sha256().isPresent() || source.length().isPresent()) {
            return source;
        }
        Source hashed = Source.ENTITY.with(source, Source.SHA256, Optional.of(document.sha256()));
        return Source.ENTITY.with(hashed, Source.LENGTH, Optional.of(document.length()));
    }

    private static boolean quotes(List<Report> reports) {
        return reports.stream().anyMatch(report -> quotation(report).isPresent());
    }

    private static Optional<Quotation> quotation(Report report) {
        return report.source().isPresent() && report.evidence().isEmpty() ? report.summary().flatMap(Quotation::of) : Optional.empty();
    }

    private List<Report> anchored(List<Report> reports, String record, Origin origin) {
        var anchored = new ArrayList<Report>();
        for (Report report : reports) {
            String summary = "reports/" + (anchored.size() + 1) + "/" + Report.SUMMARY.name();
            anchored.add(quotation(report).map(quotation -> anchored(report, quotation, record, new Words(origin.file(), origin.at(summary)))).orElse(report));
        }
        return List.copyOf(anchored);
    }

    /// Where the words stand that are quoted.
    private record Words(String file, Position position) {}

    private Report anchored(Report report, Quotation quotation, String record, Words words) {
        String source = report.source().orElseThrow();
        var told = new Told(record, "reports/" + report.id() + "/" + Report.SUMMARY.name(), report.summary().orElseThrow(), words);
        Optional<Document> document = sources.document(source);
        if (document.isEmpty()) {
            counts.addWithout();
            tell(told, Severity.WARNING, "quotation-without-article", "stays a quotation without its place, " + (sources.leadsOut(source)
                    ? "as the file of the source " + source + " is a link that leads out of the folder; copy the article into the folder"
                    : lack + source + "; the name of its file belongs into " + Source.FILE.name() + " of the source"));
            return report;
        }
        if (sources.source(source).filter(held -> SourcesAtHand.hasChanged(held, document.get())).isPresent()) {
            return left(report, told, "is quoted from " + document.get().name() + ", which is not the file with the SHA-256 of the source " + source
                    + "; first take the file as it is now, with annals verify-evidence --repair");
        }
        return switch (quotation.in(document.get())) {
            case Passage.Found found -> anchored(report, found, quotation, source, told);
            case Passage.Repeated repeated -> left(report, told, repeated.message(document.get()));
            case Passage.OtherCharacters other -> left(report, told, other.message(document.get()));
            case Passage.Missing missing -> left(report, told, missing.message(document.get()));
            case Passage.Unreadable unreadable -> left(report, told, unreadable.message(document.get()));
        };
    }

    private Report anchored(Report report, Passage.Found found, Quotation quotation, String source, Told told) {
        counts.addAnchored();
        found.difference(quotation.words()).ifPresent(difference -> tell(told, Severity.WARNING, "quotation-differs", difference));
        return new Report(report.id(), Optional.empty(), report.hops(), List.of(new Evidence(source, found.start(), found.end(), found.sha256())));
    }

    private Report left(Report report, Told told, String message) {
        counts.addLeft();
        tell(told, Severity.ERROR, "quotation-not-found", message);
        return report;
    }

    /// What a notice is about.
    private record Told(String record, String field, String value, Words words) {}

    private void tell(Told told, Severity severity, String code, String message) {
        var problem = new Problem(told.field(), told.value(), message, told.words().position());
        notice(Notice.of(severity, code, told.words().file(), told.record(), problem));
    }
}
