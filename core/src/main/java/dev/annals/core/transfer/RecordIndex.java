package dev.annals.core.transfer;

import dev.annals.core.scratch.IdTable;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/// Which records there were, by type and id, and what they said; the heap does not grow with the corpus, see [IdTable].
public final class RecordIndex {

    private final Map<String, IdTable> fingerprints = new HashMap<>();

    /// What is known of an id.
    public enum Seen {
        /// No record had it.
        NEVER,
        /// A record had it that said the very same.
        SAME,
        /// A record had it that said something else.
        OTHER
    }

    /// What is known of the id of a record with this fingerprint.
    public Seen look(String type, String id, long fingerprint) {
        OptionalLong found = of(type).get(id);
        if (found.isEmpty()) {
            return Seen.NEVER;
        }
        return found.getAsLong() == fingerprint ? Seen.SAME : Seen.OTHER;
    }

    /// Whether a record has this id.
    public boolean has(String type, String id) {
        return of(type).get(id).isPresent();
    }

    /// Remembers a record whose id is new.
    public void add(String type, String id, long fingerprint) {
        of(type).put(id, fingerprint);
    }

    private IdTable of(String type) {
        return fingerprints.computeIfAbsent(type, unknown -> new IdTable());
    }
}
