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

    /// What is known of actors or places by now.
    default Marked marked() {
        return Marked.NOTHING;
    }

    /// Whether an event alone does not tell all.
    default boolean needsOthers() {
        return !marked().sets().isEmpty();
    }

    /// The names of datasets that were found, where what is told depends on them.
    default List<String> datasets() {
        return List.of();
    }

    /// Takes the name of a dataset that others found.
    default void found(String dataset) {}

    /// What to tell at the end of the reading.
    default List<Notice> notices() {
        return List.of();
    }
}
