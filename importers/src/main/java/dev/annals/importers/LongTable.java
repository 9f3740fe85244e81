package dev.annals.importers;

import java.util.Optional;

/// A number for each of many ids, of which only a hash is kept.
final class LongTable {

    private long[] hashes = new long[1 << 10];
    private long[] values = new long[1 << 10];
    private int size;

    Optional<Long> get(String id) {
        int place = place(hash(id));
        return hashes[place] == 0 ? Optional.empty() : Optional.of(values[place]);
    }

    void put(String id, long value) {
        if (size * 4L >= hashes.length * 3L) {
            grow();
        }
        insert(hash(id), value);
    }

    private void insert(long hash, long value) {
        int place = place(hash);
        if (hashes[place] == 0) {
            hashes[place] = hash;
            size++;
        }
        values[place] = value;
    }

    /// Where a hash is, or would be.
    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) hash & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldValues = values;
        hashes = new long[Math.multiplyExact(oldHashes.length, 2)];
        values = new long[hashes.length];
        size = 0;
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                insert(oldHashes[i], oldValues[i]);
            }
        }
    }

    /// Zero marks a free place.
    private static long hash(String id) {
        long hash = IdSet.hash(id);
        return hash == 0 ? 1 : hash;
    }
}
