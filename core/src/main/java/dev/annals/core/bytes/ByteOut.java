package dev.annals.core.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/// Bytes on their way out, in UTF-8; it grows with what is put into it, and is emptied into a stream between two records.
public final class ByteOut {

    private static final int CHUNK = 1 << 16;
    private static final int STEP = 1 << 12;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_DIGITS = 18;

    private byte[] bytes = new byte[CHUNK + STEP];
    private int size;

    /// Whether there is so much in it that it should be emptied.
    public boolean isFull() {
        return size >= CHUNK;
    }

    /// Empties it into a stream if it is full.
    public void spillTo(OutputStream out) throws IOException {
        if (isFull()) {
            writeTo(out);
        }
    }

    /// Empties it into a stream, which is left alone if there is nothing.
    public void writeTo(OutputStream out) throws IOException {
        int count = size;
        size = 0;
        if (count > 0) {
            out.write(bytes, 0, count);
        }
    }

    /// How many bytes are in it.
    public int size() {
        return size;
    }

    /// Forgets what is in it.
    public void clear() {
        size = 0;
    }

    /// Some of what is in it, as a text.
    public String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /// What is in it, as a text.
    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
        }
    }

    /// One character of ASCII.
    public void put(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    /// Bytes that have been encoded before.
    public void put(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /// Some of what is in another one, or in this one.
    public void put(ByteOut other, int from, int to) {
        int length = to - from;
        room(length);
        System.arraycopy(other.bytes, from, bytes, size, length);
        size += length;
    }

    /// A text of nothing but ASCII, as it is.
    public void ascii(String text) {
        int length = text.length();
        room(length);
        byte[] out = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            out[at++] = (byte) text.charAt(i);
        }
        size = at;
    }

    /// So many blanks.
    public void blanks(int count) {
        room(count);
        Arrays.fill(bytes, size, size + count, (byte) ' ');
        size += count;
    }

    /// A text, with escapes for what the format asks for.
    public void text(String text, EscapeTable escapes) {
        for (int i = 0; i < text.length();) {
            room(STEP * EscapeTable.LONGEST);
            i = step(text, i, Math.min(text.length(), i + STEP), escapes);
        }
    }

    private int step(String text, int from, int to, EscapeTable escapes) {
        int i = from;
        while (i < to) {
            i = plain(text, i, to, escapes);
            if (i < to) {
                i = beyondPlain(text, i, escapes);
            }
        }
        return i;
    }

    /// Puts characters as they are, up to the first that takes a closer look.
    private int plain(String text, int from, int to, EscapeTable escapes) {
        boolean[] plain = escapes.plain();
        byte[] out = bytes;
        int shift = size - from;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c >= EscapeTable.ASCII || !plain[c]) {
                break;
            }
            out[shift + i++] = (byte) c;
        }
        size = shift + i;
        return i;
    }

    /// One character; returns where the next one is.
    private int beyondPlain(String text, int from, EscapeTable escapes) {
        char c = text.charAt(from);
        int next = from + 1;
        if (c >= EscapeTable.ASCII && !Character.isSurrogate(c) && escapes.isPlainBeyond(c)) {
            size = beyondAscii(bytes, size, c);
        } else if (Character.isHighSurrogate(c) && next < text.length() && Character.isLowSurrogate(text.charAt(next))) {
            size = pair(bytes, size, Character.toCodePoint(c, text.charAt(next++)));
        } else {
            put(escapes.escaped(c));
        }
        return next;
    }

    /// Two or three bytes (RFC 3629, 3).
    private static int beyondAscii(byte[] out, int from, char c) {
        int at = from;
        if (c < 0x800) {
            out[at++] = (byte) (0xC0 | c >> 6);
        } else {
            out[at++] = (byte) (0xE0 | c >> 12);
            out[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
        }
        out[at++] = (byte) (0x80 | (c & 0x3F));
        return at;
    }

    /// Four bytes (RFC 3629, 3).
    private static int pair(byte[] out, int at, int point) {
        out[at] = (byte) (0xF0 | point >> 18);
        out[at + 1] = (byte) (0x80 | (point >> 12 & 0x3F));
        out[at + 2] = (byte) (0x80 | (point >> 6 & 0x3F));
        out[at + 3] = (byte) (0x80 | (point & 0x3F));
        return at + 4;
    }

    /// A whole number.
    public void number(long value) {
        if (value < 0) {
            ascii(Long.toString(value));
            return;
        }
        room(LONGEST_NUMBER);
        digits(value, digitsOf(value));
    }

    private static int digitsOf(long value) {
        int digits = 1;
        for (long power = 10; digits < MOST_DIGITS + 1 && value >= power; power *= 10) {
            digits++;
        }
        return digits;
    }

    private void digits(long value, int count) {
        long rest = value;
        for (int i = size + count - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
    }

    /// A decimal number without an exponent.
    public void decimal(BigDecimal value) {
        if (value.scale() == 0 && value.precision() <= MOST_DIGITS) {
            number(value.longValue());
        } else {
            ascii(value.toPlainString());
        }
    }

    /// A day of the years 0 to 9999, `YYYY-MM-DD`.
    public void day(LocalDate day) {
        room(LONGEST_NUMBER);
        digits(day.getYear(), 4);
        bytes[size++] = '-';
        digits(day.getMonthValue(), 2);
        bytes[size++] = '-';
        digits(day.getDayOfMonth(), 2);
    }
}
