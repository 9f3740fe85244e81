package dev.annals.core.merge;

import dev.annals.core.scratch.IdSet;
import dev.annals.core.transfer.RecordIndex.Seen;
import java.util.Optional;
import java.util.function.Consumer;

/// What became of the corpus meanwhile, where the base is a subset: what the base lacks because it was left out did not change.
final class Meanwhile {

    private final Optional<Records> shown;
    private final IdSet unchanged = new IdSet();
    private final IdSet there = new IdSet();

    /// With the corpus as it is now, as the subset would show it; nothing, where the base is whole.
    Meanwhile(Optional<Records> shown) {
        this.shown = shown;
    }

    /// The changes that are told, of a version that was exported.
    Consumer<Change> told(RecordVersion exported, Consumer<Change> changes) {
        if (shown.isEmpty()) {
            return changes;
        }
        shown.get().read(MergeReading.again((record, origin) -> {
            String key = Key.of(record).toString();
            there.add(key);
            if (exported.look(record) == Seen.SAME) {
                unchanged.add(key);
            }
        }));
        return change -> {
            if (!change.outcome().isMeanwhile() || isReal(change.record(), exported)) {
                changes.accept(change);
            }
        };
    }

    private boolean isReal(String record, RecordVersion exported) {
        int blank = record.indexOf(' ');
        boolean known = there.has(record) || exported.has(new Key(record.substring(0, blank), record.substring(blank + 1)));
        return known && !unchanged.has(record);
    }
}
