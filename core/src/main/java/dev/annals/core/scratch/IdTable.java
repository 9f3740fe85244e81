package dev.annals.core.scratch;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A number for each of any number of ids.
///
/// Keeps a [KeyedHash] of 128 bits of each id: two ids among a billion have the same with a probability of 1 in 10^20. It takes 32 to 64 bytes
/// an id, in memory for the first hundred thousand, then in scratch files, so that the heap does not grow with them.
public final class IdTable {

    private static final int SHARDS = 16;
    private static final int RECENT = 1 << 12;

    private final KeyedHash hash = KeyedHash.secret();
    private final IdShard[] shards = Stream.generate(IdShard::new).limit(SHARDS).toArray(IdShard[]::new);
    private final @Nullable Recent[] recent = new Recent[RECENT];

    /// What is known of an id that was asked for lately.
    private static final class Recent {
        private final String id;
        private final IdHash hash;
        private OptionalLong number = OptionalLong.empty();

        Recent(String id, IdHash hash) {
            this.id = id;
            this.hash = hash;
        }
    }

    /// The number of an id, if it has one.
    public OptionalLong get(String id) {
        Recent known = recent(id);
        if (known.number.isEmpty()) {
            known.number = shard(known.hash).get(known.hash);
        }
        return known.number;
    }

    /// Gives an id a number, in place of the one that it has.
    public void put(String id, long number) {
        Recent known = recent(id);
        shard(known.hash).put(known.hash, number);
        known.number = OptionalLong.of(number);
    }

    /// Adds to the number of an id, which is 0 where it has none; returns the sum.
    public long add(String id, long more) {
        Recent known = recent(id);
        long sum = shard(known.hash).add(known.hash, more);
        known.number = OptionalLong.of(sum);
        return sum;
    }

    private IdShard shard(IdHash key) {
        return shards[(int) (key.high() >>> 60)];
    }

    /// Most records refer to the same few others, so that what is known of the latest ids is kept.
    private Recent recent(String id) {
        int code = id.hashCode();
        int place = (code ^ code >>> 12) & RECENT - 1;
        Recent before = recent[place];
        if (before != null && before.id.equals(id)) {
            return before;
        }
        var now = new Recent(id, hashOf(id));
        recent[place] = now;
        return now;
    }

    private IdHash hashOf(String id) {
        hash.begin();
        hash.add(id);
        return new IdHash(hash.first(), hash.second());
    }

    /// The digest by which contents are told apart that are kept longer than a run.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The 64 bits of a hash from a place on.
    public static long longAt(byte[] bytes, int offset) {
        return ByteBuffer.wrap(bytes).getLong(offset);
    }
}
