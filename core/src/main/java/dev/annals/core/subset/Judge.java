package dev.annals.core.subset;

import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import java.util.List;

/// Judges the events of one reading of a corpus by one condition.
interface Judge {

    /// A place or an actor, which comes before the events that name it.
    default void see(CorpusRecord record) {}

    /// What the condition says of an event.
    Verdict judge(Event event);

    /// Whether all was known in time; if not, it is ready for another reading, with what is known now.
    default boolean settle() {
        return true;
    }

    /// What to tell at the end of the reading.
    default List<Notice> notices() {
        return List.of();
    }
}
