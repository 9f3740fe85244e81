package dev.annals.core.transfer;

import dev.annals.core.scratch.IdTable;
import java.util.OptionalLong;

/// Which records there were, by type and id, and what they said; the heap does not grow with the corpus, see [IdTable].
public final class RecordIndex {

    private final IdTable fingerprints = new IdTable();

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
        OptionalLong found = fingerprints.get(key(type, id));
        if (found.isEmpty()) {
            return Seen.NEVER;
        }
        return found.getAsLong() == fingerprint ? Seen.SAME : Seen.OTHER;
    }

    /// Whether a record has this id.
    public boolean has(String type, String id) {
        return fingerprints.get(key(type, id)).isPresent();
    }

    /// Remembers a record whose id is new.
    public void add(String type, String id, long fingerprint) {
        fingerprints.put(key(type, id), fingerprint);
    }

    /// The name of a type has no slash.
    private static String key(String type, String id) {
        return type + "/" + id;
    }
}
