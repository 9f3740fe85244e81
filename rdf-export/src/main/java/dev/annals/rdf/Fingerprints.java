package dev.annals.rdf;

/// A set of texts that takes 8 to 32 bytes for each; may, very rarely, take a new text for a known one.
final class Fingerprints {

    private long[] slots = new long[1 << 10];
    private int size;

    /// Adds a text; whether it was new.
    boolean add(String text) {
        if (2 * size >= slots.length) {
            grow();
        }
        return put(fingerprint(text));
    }

    boolean contains(String text) {
        long print = fingerprint(text);
        return slots[slot(print)] == print;
    }

    private boolean put(long print) {
        int slot = slot(print);
        if (slots[slot] == print) {
            return false;
        }
        slots[slot] = print;
        size++;
        return true;
    }

    /// The slot that holds a fingerprint, or the free one where it belongs.
    private int slot(long print) {
        int mask = slots.length - 1;
        int slot = (int) (print >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != print) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (long print : old) {
            if (print != 0) {
                put(print);
            }
        }
    }

    /// A 64-bit polynomial hash, mixed so that its upper half can choose a slot; never 0, which marks a free one.
    private static long fingerprint(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
