package dev.annals.importers.table;

import dev.annals.core.model.Event;
import dev.annals.core.model.Report;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.IdTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Which events several inputs of a run have in common.
///
/// Two events are the same when all is but where they were read: the raw row, the lineage and the evidence. The same event twice
/// in one file, folder or archive stays two events, so that it can be written back as it was.
final class Repeats {

    private final IdSet seen = new IdSet();
    private final IdTable contents = new IdTable();
    private boolean any;

    /// A row of the first pass has this id.
    void see(String id) {
        any |= !seen.add(id);
    }

    /// Whether any id comes twice, so that events have to be compared.
    boolean any() {
        return any;
    }

    /// Whether another input has the same event.
    boolean isRepeated(Event event, int input) {
        String key = content(event);
        OptionalLong before = contents.get(key);
        contents.put(key, input);
        return before.isPresent() && before.getAsLong() != input;
    }

    private static String content(Event event) {
        List<Report> reports = event.reports().stream()
                .map(report -> new Report(report.id(), report.summary(), report.hops(), List.of())).toList();
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(),
                event.placings(), event.figures(), event.responsibilities(), event.links(), reports, event.codes(), event.metrics(),
                Optional.empty(), Optional.empty()).toString();
    }
}
