package dev.annals.core.scratch;

import java.nio.ByteBuffer;
import java.util.OptionalLong;

/// A part of an [IdTable]: a hash table with open addressing, by the two halves of a [KeyedHash], which moves into a scratch file when it grows.
final class IdShard {

    private static final int SLOT = 3 * Long.BYTES;
    private static final int NUMBER = 2 * Long.BYTES;
    private static final int LARGEST_ON_HEAP = 1 << 13;

    private int capacity = 1 << 6;
    private int size;
    private ByteBuffer slots = ByteBuffer.allocate(capacity * SLOT);

    /// The number kept for a key.
    OptionalLong get(long high, long low) {
        int slot = slot(slots, capacity, high, low);
        return isFree(slots, slot) ? OptionalLong.empty() : OptionalLong.of(slots.getLong(slot + NUMBER));
    }

    /// Keeps a number for a key.
    void put(long high, long low, long number) {
        int slot = take(high, low);
        write(slots, slot, high, low, number);
    }

    /// Adds to the number kept for a key.
    long add(long high, long low, long more) {
        int slot = take(high, low);
        long sum = slots.getLong(slot + NUMBER) + more;
        write(slots, slot, high, low, sum);
        return sum;
    }

    /// The slot of a key, which is its own from now on; the number in a free one is 0.
    private int take(long high, long low) {
        if (size * 4L >= capacity * 3L) {
            grow();
        }
        int slot = slot(slots, capacity, high, low);
        if (isFree(slots, slot)) {
            size++;
        }
        return slot;
    }

    /// Where a key is, or would be.
    private static int slot(ByteBuffer slots, int capacity, long high, long low) {
        int place = (int) low & capacity - 1;
        while (!isFor(slots, place * SLOT, high, low)) {
            place = place + 1 & capacity - 1;
        }
        return place * SLOT;
    }

    /// Whether a slot is that of a key, or free; the low half alone rules out most of the others.
    private static boolean isFor(ByteBuffer slots, int slot, long high, long low) {
        long there = slots.getLong(slot + Long.BYTES);
        return (there == low && slots.getLong(slot) == high) || (there == 0 && slots.getLong(slot) == 0);
    }

    /// No id has a hash of which 128 bits are zero; to find one would take longer than there is time.
    private static boolean isFree(ByteBuffer slots, int slot) {
        return slots.getLong(slot) == 0 && slots.getLong(slot + Long.BYTES) == 0;
    }

    private static void write(ByteBuffer slots, int slot, long high, long low, long number) {
        slots.putLong(slot, high).putLong(slot + Long.BYTES, low).putLong(slot + NUMBER, number);
    }

    private void grow() {
        int larger = Math.multiplyExact(capacity, 2);
        int bytes = Math.multiplyExact(larger, SLOT);
        ByteBuffer next = larger > LARGEST_ON_HEAP ? Scratch.buffer(bytes) : ByteBuffer.allocate(bytes);
        for (int slot = 0; slot < capacity * SLOT; slot += SLOT) {
            if (!isFree(slots, slot)) {
                long high = slots.getLong(slot);
                long low = slots.getLong(slot + Long.BYTES);
                write(next, slot(next, larger, high, low), high, low, slots.getLong(slot + NUMBER));
            }
        }
        slots = next;
        capacity = larger;
    }
}
