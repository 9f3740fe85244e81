package dev.annals.core.subset;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Link;
import dev.annals.core.model.Place;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Records without what is left out of each.
final class Omissions {

    private final Set<Omission> omissions;
    private long sourcesLost;

    Omissions(Set<Omission> omissions) {
        this.omissions = omissions;
    }

    /// How many reports had passages of several sources, of which only the first can be named without passages.
    long sourcesLost() {
        return sourcesLost;
    }

    CorpusRecord from(CorpusRecord record) {
        return switch (record) {
            case Corpus corpus -> corpus;
            case Source source -> source;
            case Place place -> place;
            case Actor actor -> from(actor);
            case Event event -> from(event);
        };
    }

    private Actor from(Actor actor) {
        return new Actor(
                actor.id(), actor.kind(), actor.name(), actor.otherNames(), actor.country(), actor.partOf(), actor.codes(), actor.tenures(),
                actor.figures(), from(actor.reports()));
    }

    private Event from(Event event) {
        return new Event(
                event.id(), event.factuality(), event.title(), unless(Omission.NOTES, event.summary()), event.when(), event.detail(),
                event.participations(), event.placings(), event.figures(), event.responsibilities(), event.links(), from(event.reports()),
                event.codes(), event.metrics(), event.lineage(), unless(Omission.EXTRAS, event.extras()));
    }

    /// An event with other links.
    static Event with(Event event, List<Link> links) {
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(),
                event.placings(), event.figures(), event.responsibilities(), links, event.reports(), event.codes(), event.metrics(),
                event.lineage(), event.extras());
    }

    private List<Report> from(List<Report> reports) {
        return reports.stream().map(this::from).toList();
    }

    private Report from(Report report) {
        Optional<String> summary = unless(Omission.NOTES, report.summary());
        if (!omissions.contains(Omission.EVIDENCE)) {
            return new Report(report.id(), summary, report.hops(), report.evidence(), report.source());
        }
        List<String> sources = report.evidence().stream().map(Evidence::source).distinct().toList();
        Optional<String> source = report.source().or(() -> sources.stream().findFirst());
        sourcesLost += sources.stream().allMatch(source.orElse("")::equals) ? 0 : 1;
        return new Report(report.id(), summary, report.hops(), List.of(), source);
    }

    private <T> Optional<T> unless(Omission omission, Optional<T> value) {
        return omissions.contains(omission) ? Optional.empty() : value;
    }
}
