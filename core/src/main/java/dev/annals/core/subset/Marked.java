package dev.annals.core.subset;

import dev.annals.core.scratch.IdSet;
import java.util.List;

/// What a judge knows of actors or places by now: which of them are in each of its sets.
///
/// @param type the type of the records
/// @param sets the sets of ids
record Marked(String type, List<IdSet> sets) {

    /// The judge knows nothing but what an event itself says.
    static final Marked NOTHING = new Marked("", List.of());

    long marks(String recordType, String id, int shift) {
        long marks = 0;
        for (int n = 0; n < sets.size() && type.equals(recordType); n++) {
            marks |= sets.get(n).has(id) ? 1L << (shift + n) : 0;
        }
        return marks;
    }

    void mark(String recordType, String id, long marks, int shift) {
        for (int n = 0; n < sets.size() && type.equals(recordType); n++) {
            if ((marks >> (shift + n) & 1) == 1) {
                sets.get(n).add(id);
            }
        }
    }
}
