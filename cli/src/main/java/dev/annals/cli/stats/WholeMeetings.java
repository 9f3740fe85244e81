package dev.annals.cli.stats;

import dev.annals.core.model.Event;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Meeting;
import dev.annals.core.scratch.IdSet;
import java.util.ArrayList;
import java.util.List;

/// Counts the meetings that took place, each with its parts as one.
///
/// A whole may come after its parts, so that it is known only at the end what was a part of a meeting; until then the links of those meetings are
/// kept that are a part of anything.
final class WholeMeetings {

    private final IdSet meetings = new IdSet();
    private final List<List<String>> wholes = new ArrayList<>();
    private long all;

    void add(Event event) {
        if (event.factuality() != Factuality.ACTUAL || !(event.detail() instanceof Meeting)) {
            return;
        }
        all++;
        meetings.add(event.id());
        List<String> partOf = event.links().stream().filter(link -> link.kind() == LinkKind.PART_OF).map(Link::event).toList();
        if (!partOf.isEmpty()) {
            wholes.add(partOf);
        }
    }

    long count() {
        return all - wholes.stream().filter(partOf -> partOf.stream().anyMatch(meetings::has)).count();
    }
}
