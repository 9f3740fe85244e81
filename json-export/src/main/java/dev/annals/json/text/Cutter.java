package dev.annals.json.text;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.schema.Position;
import java.util.Arrays;

/// Gathers the bytes of a piece; of one that is too long only the beginning.
public final class Cutter {

    /// How much is kept of what is too long, 1 MiB.
    public static final int KEPT = 1 << 20;

    private final int longest = Limits.inMemory(Limit.RECORD_LENGTH);
    private byte[] bytes = new byte[1 << 12];
    private long size;
    private Position start = Position.UNKNOWN;

    void begin(Position position) {
        start = position;
        size = 0;
    }

    void add(int next) {
        if (size < longest) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            bytes[(int) size] = (byte) next;
        }
        size++;
    }

    void add(byte[] chunk, int from, int to) {
        int more = (int) Math.max(0, Math.min(to - from, longest - size));
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, (int) size + more));
        }
        if (more > 0) {
            System.arraycopy(chunk, from, bytes, (int) size, more);
        }
        size += to - from;
    }

    /// The piece, without the white space at its end.
    Piece end() {
        if (size > longest) {
            return new Piece(Arrays.copyOf(bytes, Math.min(KEPT, longest)), false, start);
        }
        int length = (int) size;
        while (length > 0 && Bytes.isBlank(bytes[length - 1])) {
            length--;
        }
        return new Piece(Arrays.copyOf(bytes, length), true, start);
    }
}
