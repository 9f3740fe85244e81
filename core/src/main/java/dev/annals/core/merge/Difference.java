package dev.annals.core.merge;

import dev.annals.core.model.CorpusRecord;
import java.util.List;

/// In what one corpus differs from another: a record that one of them lacks, or that says something else.
public sealed interface Difference {

    /// A record that only the later corpus has.
    record Added(CorpusRecord record) implements Difference {}

    /// A record that only the earlier corpus has.
    record Deleted(CorpusRecord record) implements Difference {}

    /// A record that both have, and that says something else in each.
    record Changed(CorpusRecord before, CorpusRecord after) implements Difference {

        /// What makes the earlier version into the later one.
        public List<Edit> edits() {
            return EditScript.between(ValueSink.of(before), ValueSink.of(after));
        }
    }

    /// The record as it is, or was last.
    default CorpusRecord latest() {
        return switch (this) {
            case Added(CorpusRecord record) -> record;
            case Deleted(CorpusRecord record) -> record;
            case Changed(CorpusRecord before, CorpusRecord after) -> after;
        };
    }
}
