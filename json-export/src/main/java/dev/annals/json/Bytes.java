package dev.annals.json;

import dev.annals.core.schema.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// The bytes of an input, decompressed if need be, one by one, with the line and column of the next.
final class Bytes {

    /// What stands for a byte after the last one.
    static final int END = -1;

    private final Gunzipping in;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;
    private long line = 1;
    private long column = 1;

    Bytes(InputStream in) {
        this.in = new Gunzipping(in);
    }

    int peek() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(chunk);
        }
        return at == end ? END : chunk[at] & 0xFF;
    }

    int next() throws IOException {
        int next = peek();
        if (next == END) {
            return END;
        }
        at++;
        if (next == '\n') {
            line++;
            column = 1;
        } else if ((next & 0xC0) != 0x80) { // a code point goes on with bytes 10xxxxxx (RFC 3629, 3)
            column++;
        }
        return next;
    }

    /// The next byte that is not white space (RFC 8259, 2), left where it is.
    int peekPastBlanks() throws IOException {
        int next = peek();
        while (isBlank(next)) {
            next();
            next = peek();
        }
        return next;
    }

    static boolean isBlank(int next) {
        return next == ' ' || next == '\t' || next == '\n' || next == '\r';
    }

    /// Where the next byte stands.
    Position position() {
        return Position.of(line, column);
    }

    /// The next bytes, left where they are; fewer when fewer have come.
    byte[] lookAhead(int count) {
        return Arrays.copyOfRange(chunk, at, Math.min(end, at + count));
    }

    /// What is wrong when a compressed input has ended only because it is broken.
    Optional<BrokenText> flaw() {
        return in.flaw().map(flaw ->
                new BrokenText(BrokenText.Flaw.NOT_GZIP, "the compressed file cannot be read beyond this place: " + flaw, position()));
    }

    /// What follows, up to so many bytes.
    byte[] rest(int limit) throws IOException {
        var rest = new ByteArrayOutputStream();
        while (rest.size() < limit && peek() != END) {
            rest.write(next());
        }
        return rest.toByteArray();
    }
}
