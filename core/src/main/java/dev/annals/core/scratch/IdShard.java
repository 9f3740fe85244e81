package dev.annals.core.scratch;

import java.nio.ByteBuffer;
import java.util.OptionalLong;

/// A part of an [IdTable]: a hash table with open addressing, which moves into a scratch file when it grows.
final class IdShard {

    private static final int SLOT = 3 * Long.BYTES;
    private static final int NUMBER = 2 * Long.BYTES;
    private static final int LARGEST_ON_HEAP = 1 << 13;

    private int capacity = 1 << 6;
    private int size;
    private ByteBuffer slots = ByteBuffer.allocate(capacity * SLOT);

    /// The number kept for a key.
    OptionalLong get(IdHash key) {
        int slot = slot(slots, capacity, key);
        return isFree(slots, slot) ? OptionalLong.empty() : OptionalLong.of(slots.getLong(slot + NUMBER));
    }

    /// Keeps a number for a key.
    void put(IdHash key, long number) {
        int slot = take(key);
        write(slots, slot, key, number);
    }

    /// Adds to the number kept for a key.
    long add(IdHash key, long more) {
        int slot = take(key);
        long sum = slots.getLong(slot + NUMBER) + more;
        write(slots, slot, key, sum);
        return sum;
    }

    /// The slot of a key, which is its own from now on; the number in a free one is 0.
    private int take(IdHash key) {
        if (size * 4L >= capacity * 3L) {
            grow();
        }
        int slot = slot(slots, capacity, key);
        if (isFree(slots, slot)) {
            size++;
        }
        return slot;
    }

    /// Where a key is, or would be.
    private static int slot(ByteBuffer slots, int capacity, IdHash key) {
        int place = (int) key.low() & capacity - 1;
        while (!isFor(slots, place * SLOT, key)) {
            place = place + 1 & capacity - 1;
        }
        return place * SLOT;
    }

    /// Whether a slot is that of a key, or free; the low half alone rules out most of the others.
    private static boolean isFor(ByteBuffer slots, int slot, IdHash key) {
        long low = slots.getLong(slot + Long.BYTES);
        return (low == key.low() && slots.getLong(slot) == key.high()) || (low == 0 && slots.getLong(slot) == 0);
    }

    /// No id has a hash of which 128 bits are zero; to find one would take longer than there is time.
    private static boolean isFree(ByteBuffer slots, int slot) {
        return slots.getLong(slot) == 0 && slots.getLong(slot + Long.BYTES) == 0;
    }

    private static void write(ByteBuffer slots, int slot, IdHash key, long number) {
        slots.putLong(slot, key.high()).putLong(slot + Long.BYTES, key.low()).putLong(slot + NUMBER, number);
    }

    private void grow() {
        int larger = Math.multiplyExact(capacity, 2);
        int bytes = Math.multiplyExact(larger, SLOT);
        ByteBuffer next = larger > LARGEST_ON_HEAP ? Scratch.buffer(bytes) : ByteBuffer.allocate(bytes);
        for (int slot = 0; slot < capacity * SLOT; slot += SLOT) {
            if (!isFree(slots, slot)) {
                var key = new IdHash(slots.getLong(slot), slots.getLong(slot + Long.BYTES));
                write(next, slot(next, larger, key), key, slots.getLong(slot + NUMBER));
            }
        }
        slots = next;
        capacity = larger;
    }
}
