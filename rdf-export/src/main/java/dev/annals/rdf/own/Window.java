package dev.annals.rdf.own;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The part of a stream that is being looked at.
final class Window {

    /// So many bytes are at hand, if there are as many.
    static final int LONGEST = 1 << 20;

    private static final int SIZE = 2 * LONGEST;
    private static final int BEHIND = 16;

    private final InputStream in;
    private final byte[] bytes = new byte[SIZE + BEHIND];
    private int from;
    private int to;
    private boolean atEnd;
    private long passed;

    Window(InputStream in) {
        this.in = in;
    }

    /// Whether anything comes; a full length of it, or the rest, is at hand then. Line feeds stand behind it, so that every line ends.
    boolean fill() throws IOException {
        if (to - from < LONGEST && !atEnd) {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            from = 0;
            while (to < SIZE && !atEnd) {
                int count = in.read(bytes, to, SIZE - to);
                atEnd = count < 0;
                to += Math.max(0, count);
            }
            Arrays.fill(bytes, to, to + BEHIND, (byte) '\n');
        }
        return from < to;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Where what comes begins.
    int from() {
        return from;
    }

    /// Where what is at hand ends.
    int to() {
        return to;
    }

    /// Whether what is at hand is all that comes.
    boolean isRest() {
        return atEnd;
    }

    /// Goes to a place that is at hand.
    void pass(int place) {
        passed += place - from;
        from = place;
    }

    /// How many bytes of the stream have been passed.
    long passed() {
        return passed;
    }
}
