package dev.annals.core.format;

import java.nio.ByteBuffer;

/// A part of a [RecordIndex]: a hash table with open addressing, which moves into a scratch file when it grows.
final class IndexShard {

    /// What is found where nothing is.
    static final long NONE = 0;

    private static final int SLOT = 3 * Long.BYTES;
    private static final int CONTENT = 2 * Long.BYTES;
    private static final int LARGEST_ON_HEAP = 1 << 13;

    private int capacity = 1 << 6;
    private int size;
    private ByteBuffer slots = ByteBuffer.allocate(capacity * SLOT);

    /// The content kept for a key, or [#NONE].
    long find(RecordIndex.Key key) {
        return slots.getLong(place(slots, capacity, key) + CONTENT);
    }

    /// Keeps the content of a key that is not there yet.
    void add(RecordIndex.Key key, long content) {
        if (size * 4L >= capacity * 3L) {
            grow();
        }
        put(slots, place(slots, capacity, key), key, content);
        size++;
    }

    /// Where a key is, or would be.
    private static int place(ByteBuffer slots, int capacity, RecordIndex.Key key) {
        int place = (int) key.low() & capacity - 1;
        while (slots.getLong(place * SLOT + CONTENT) != NONE && !isAt(slots, place * SLOT, key)) {
            place = place + 1 & capacity - 1;
        }
        return place * SLOT;
    }

    private static boolean isAt(ByteBuffer slots, int offset, RecordIndex.Key key) {
        return slots.getLong(offset) == key.high() && slots.getLong(offset + Long.BYTES) == key.low();
    }

    private static void put(ByteBuffer slots, int offset, RecordIndex.Key key, long content) {
        slots.putLong(offset, key.high()).putLong(offset + Long.BYTES, key.low()).putLong(offset + CONTENT, content);
    }

    private void grow() {
        int larger = Math.multiplyExact(capacity, 2);
        int bytes = Math.multiplyExact(larger, SLOT);
        ByteBuffer next = larger > LARGEST_ON_HEAP ? Scratch.buffer(bytes) : ByteBuffer.allocate(bytes);
        for (int offset = 0; offset < capacity * SLOT; offset += SLOT) {
            long content = slots.getLong(offset + CONTENT);
            if (content != NONE) {
                var key = new RecordIndex.Key(slots.getLong(offset), slots.getLong(offset + Long.BYTES));
                put(next, place(next, larger, key), key, content);
            }
        }
        slots = next;
        capacity = larger;
    }
}
