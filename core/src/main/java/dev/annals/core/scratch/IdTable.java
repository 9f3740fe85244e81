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
    private final @Nullable String[] recent = new String[RECENT];
    private final long[] high = new long[RECENT];
    private final long[] low = new long[RECENT];

    /// The number of an id, if it has one.
    public OptionalLong get(String id) {
        int place = place(id);
        return shard(place).get(high[place], low[place]);
    }

    /// Gives an id a number, in place of the one that it has.
    public void put(String id, long number) {
        int place = place(id);
        shard(place).put(high[place], low[place], number);
    }

    /// Adds to the number of an id, which is 0 where it has none; returns the sum.
    public long add(String id, long more) {
        int place = place(id);
        return shard(place).add(high[place], low[place], more);
    }

    private IdShard shard(int place) {
        return shards[(int) (high[place] >>> 60)];
    }

    /// Where the hash of an id is. Most records refer to the same few others, so that those of the latest ids are kept; in plain arrays, or the
    /// garbage collector would carry each of them from the young objects to the old ones.
    private int place(String id) {
        int code = id.hashCode();
        int place = (code ^ code >>> 12) & RECENT - 1;
        if (!id.equals(recent[place])) {
            hash.begin();
            hash.add(id);
            high[place] = hash.first();
            low[place] = hash.second();
            recent[place] = id;
        }
        return place;
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
