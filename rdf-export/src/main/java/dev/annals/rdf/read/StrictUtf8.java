package dev.annals.rdf.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 and fails at the very place where the input is not UTF-8, instead of putting a replacement character there.
final class StrictUtf8 extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean atEnd;
    private boolean begun;

    StrictUtf8(InputStream in) {
        this.in = in;
    }

    /// All characters before a malformed one are handed out first, so that whoever counts lines has counted them when this fails.
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            if (chars.position() > 0) {
                return skipMark(target, offset, chars.position());
            }
            if (result.isError()) {
                result.throwException();
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    /// A byte order mark is no part of the text.
    private int skipMark(char[] target, int offset, int length) throws IOException {
        boolean first = !begun;
        begun = true;
        if (!first || target[offset] != '\ufeff') {
            return length;
        }
        if (length == 1) {
            return read(target, offset, target.length - offset);
        }
        System.arraycopy(target, offset + 1, target, offset, length - 1);
        return length - 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
