package dev.annals.importers.table;

import dev.annals.core.model.Event;
import dev.annals.core.model.Report;
import dev.annals.core.schema.Malformed;
import dev.annals.core.transfer.Fingerprint;
import dev.annals.importers.version.Version;
import dev.annals.importers.version.WaitingRow;
import java.util.List;
import java.util.Optional;

/// What rows of one id say, and how new they are.
///
/// Two of them say the same when their events are equal in all but where they were read: the raw row, the lineage and the evidence.
final class Versions {

    private final Dataset dataset;
    private final Fingerprint fingerprint = Fingerprint.lasting();

    Versions(Dataset dataset) {
        this.dataset = dataset;
    }

    /// What counts of a row; nothing where it cannot become an event.
    Optional<Version> of(VersionedRows section, WaitingRow waiting) {
        DatasetRow row = section.again(waiting.raw()).quiet();
        try {
            long content = fingerprint.of(content(section.compared(waiting.n(), row, waiting.id())));
            return Optional.of(dataset.identifies(row)
                    ? new Version(dataset.version(row), section.order(), content)
                    : new Version(Optional.empty(), 0, content));
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    private static Event content(Event event) {
        List<Report> reports = event.reports().stream()
                .map(report -> new Report(report.id(), report.summary(), report.hops(), List.of(), report.source())).toList();
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(),
                event.placings(), event.figures(), event.responsibilities(), event.links(), reports, event.codes(), event.metrics(),
                Optional.empty(), Optional.empty());
    }
}
