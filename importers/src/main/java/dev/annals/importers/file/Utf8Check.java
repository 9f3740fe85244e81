package dev.annals.importers.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Counts the code points of bytes that come in parts, and finds out whether they are UTF-8 (RFC 3629).
final class Utf8Check {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16);
    private byte[] rest = new byte[0];
    private long codePoints;
    private boolean broken;

    void add(byte[] bytes, int offset, int length) {
        if (rest.length == 0 && isAscii(bytes, offset, length)) {
            codePoints += length;
            return;
        }
        for (int i = offset; i < offset + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                codePoints++;
            }
        }
        if (!broken) {
            decode(bytes, offset, length);
        }
    }

    private static boolean isAscii(byte[] bytes, int offset, int length) {
        int all = 0;
        for (int i = offset; i < offset + length; i++) {
            all |= bytes[i];
        }
        return all >= 0;
    }

    private void decode(byte[] bytes, int offset, int length) {
        byte[] all = Arrays.copyOf(rest, rest.length + length);
        System.arraycopy(bytes, offset, all, rest.length, length);
        ByteBuffer in = ByteBuffer.wrap(all);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            chars.clear();
            result = decoder.decode(in, chars, false);
        }
        broken = result.isError();
        rest = Arrays.copyOfRange(all, in.position(), all.length);
    }

    /// Whether all that was added is UTF-8, and complete.
    boolean sound() {
        return !broken && rest.length == 0;
    }

    /// How many code points were added, if it is UTF-8.
    long codePoints() {
        return codePoints;
    }
}
