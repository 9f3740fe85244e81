package dev.annals.core.scratch;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// A number for each of any number of ids.
///
/// Keeps a [KeyedHash] of 128 bits of each id: two ids among a billion have the same with a probability of 1 in 10^20. It takes 32 to 64 bytes
/// an id, in memory for the first hundred thousand, then in scratch files, so that the heap does not grow with them.
public final class IdTable {

    private static final int SHARDS = 16;
    private static final int RECENT = 1 << 12;

    private final KeyedHash hash = KeyedHash.secret();
    private final IdShard[] shards = Stream.generate(IdShard::new).limit(SHARDS).toArray(IdShard[]::new);
    private final String[] recent = new String[RECENT];
    private final IdHash[] recentHashes = new IdHash[RECENT];

    /// The number of an id, if it has one.
    public OptionalLong get(String id) {
        IdHash key = key(id);
        return shard(key).get(key);
    }

    /// Gives an id a number, in place of the one that it has.
    public void put(String id, long number) {
        IdHash key = key(id);
        shard(key).put(key, number);
    }

    /// Adds to the number of an id, which is 0 where it has none; returns the sum.
    public long add(String id, long more) {
        IdHash key = key(id);
        return shard(key).add(key, more);
    }

    private IdShard shard(IdHash key) {
        return shards[(int) (key.high() >>> 60)];
    }

    /// Most records refer to the same few others, so that the hashes of the latest ids are kept.
    private IdHash key(String id) {
        int code = id.hashCode();
        int place = (code ^ code >>> 12) & RECENT - 1;
        if (!id.equals(recent[place])) {
            recentHashes[place] = hashOf(id);
            recent[place] = id;
        }
        return recentHashes[place];
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
