package dev.annals.core.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;

/// Which records there were, by type and id, and what they said.
///
/// Keeps 128 bits of the SHA-256 of each id: two ids among a billion have the same with a probability of 1 in 10^20. It takes 32 to 64 bytes
/// a record, in memory for the first hundred thousand, then in scratch files, so that the heap does not grow with the corpus.
public final class RecordIndex {

    private static final int SHARDS = 16;

    private final MessageDigest digest = Fingerprint.sha256();
    private final IndexShard[] shards = Stream.generate(IndexShard::new).limit(SHARDS).toArray(IndexShard[]::new);

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
        Key key = key(type, id);
        long found = shard(key).find(key);
        if (found == IndexShard.NONE) {
            return Seen.NEVER;
        }
        return found == content(fingerprint) ? Seen.SAME : Seen.OTHER;
    }

    /// Whether a record has this id.
    public boolean has(String type, String id) {
        Key key = key(type, id);
        return shard(key).find(key) != IndexShard.NONE;
    }

    /// Remembers a record whose id is new.
    public void add(String type, String id, long fingerprint) {
        Key key = key(type, id);
        shard(key).add(key, content(fingerprint));
    }

    private static long content(long fingerprint) {
        return fingerprint == IndexShard.NONE ? 1 : fingerprint;
    }

    private IndexShard shard(Key key) {
        return shards[(int) (key.high() >>> 60)];
    }

    /// The first half of the hash of an id.
    record Key(long high, long low) {}

    private Key key(String type, String id) {
        digest.update(type.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        byte[] hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
        return new Key(Fingerprint.longAt(hash, 0), Fingerprint.longAt(hash, Long.BYTES));
    }
}
