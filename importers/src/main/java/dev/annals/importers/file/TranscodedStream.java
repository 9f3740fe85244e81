package dev.annals.importers.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A text in UTF-8 that stands in another encoding; throws [java.nio.charset.CharacterCodingException] at bytes that it has not.
final class TranscodedStream extends InputStream {

    private static final int CHARS = 1 << 15;

    private final Reader reader;
    private final char[] chars = new char[CHARS];
    private byte[] bytes = new byte[0];
    private int place;
    /// A half of a surrogate pair waits for the other.
    private int waiting;

    TranscodedStream(InputStream in, Encoding encoding) {
        this.reader = new InputStreamReader(in, encoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - place);
        System.arraycopy(bytes, place, target, offset, count);
        place += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (place == bytes.length) {
            int read = reader.read(chars, waiting, CHARS - waiting);
            if (read < 0) {
                return false;
            }
            int end = waiting + read;
            waiting = Character.isHighSurrogate(chars[end - 1]) ? 1 : 0;
            bytes = new String(chars, 0, end - waiting).getBytes(StandardCharsets.UTF_8);
            chars[0] = chars[end - 1];
            place = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
