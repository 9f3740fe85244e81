package dev.annals.importers.table;

import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import java.util.Optional;

/// Under which id a row becomes an event.
///
/// @param id the id of the event
/// @param other the event that has the id of the row, where this one has it not
/// @param older whether that one is newer
record EventName(String id, Optional<String> other, boolean older) {

    /// Of the event that has the id of its row.
    static EventName own(String id) {
        return new EventName(id, Optional.empty(), false);
    }

    /// Of another event of that id.
    static EventName beside(String id, String mark, boolean older) {
        return new EventName(id + "#" + mark, Optional.of(id), older);
    }

    /// Adds to an event what becomes of one that has no id of its own.
    void addTo(EventDraft event) {
        other.ifPresent(first -> event.links.addFirst(new Link(LinkKind.DUPLICATE_OF, first)));
        other.filter(first -> older).ifPresent(first -> event.notes.add("an older version of " + first));
    }
}
