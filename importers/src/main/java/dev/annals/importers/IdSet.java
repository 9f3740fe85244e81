package dev.annals.importers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which ids were there before.
///
/// Keeps a 64-bit hash of each, 11 to 22 bytes an id, so that ten million of them fit in a quarter of a gigabyte. Two ids among ten
/// million have the
/// same hash with a probability of 1 in 370,000; what comes of it, a source that is missing or a link to a duplicate that is none, is
/// told by the checks that every record goes through.
final class IdSet {

    private long[] slots = new long[1 << 10];
    private int size;
    private boolean zero;
    private final Map<String, Integer> repeated = new HashMap<>();

    /// Whether an id was added.
    boolean has(String id) {
        long hash = hash(id);
        return hash == 0 ? zero : slots[place(hash)] == hash;
    }

    /// Adds an id; false if it was there before.
    boolean add(String id) {
        long hash = hash(id);
        if (hash == 0) {
            boolean first = !zero;
            zero = true;
            return first;
        }
        if (size * 4L >= slots.length * 3L) {
            grow();
        }
        return insert(hash);
    }

    /// How often an id has come by now, this time included.
    int count(String id) {
        return add(id) ? 1 : repeated.merge(id, 2, (before, two) -> before + 1);
    }

    private boolean insert(long hash) {
        int place = place(hash);
        if (slots[place] == hash) {
            return false;
        }
        slots[place] = hash;
        size++;
        return true;
    }

    /// Where a hash is, or would be.
    private int place(long hash) {
        int mask = slots.length - 1;
        int place = (int) hash & mask;
        while (slots[place] != 0 && slots[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[Math.multiplyExact(old.length, 2)];
        size = 0;
        Arrays.stream(old).filter(hash -> hash != 0).forEach(this::insert);
    }

    /// FNV-1a, then the finaliser of SplitMix64, so that all bits depend on all characters.
    static long hash(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }
}
