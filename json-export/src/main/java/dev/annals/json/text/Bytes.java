package dev.annals.json.text;

import dev.annals.core.format.Packed;
import dev.annals.core.schema.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/// The bytes of an input, unpacked if they are packed, one by one, with the line and column of the next.
public final class Bytes {

    /// What stands for a byte after the last one.
    public static final int END = -1;

    private static final int MARK = 3;

    private final InputStream in;
    private Optional<InputStream> unpacked = Optional.empty();
    private Optional<String> damage = Optional.empty();
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;
    private long line = 1;
    private long column = 1;

    /// The bytes of this stream.
    public Bytes(InputStream in) {
        this.in = in;
    }

    /// The next byte, left where it is.
    public int peek() throws IOException {
        if (at == end) {
            at = 0;
            end = damage.isEmpty() ? fill() : 0;
        }
        return at == end ? END : chunk[at] & 0xFF;
    }

    /// How many bytes have come; 0 at the end, or where what is packed is damaged.
    private int fill() throws IOException {
        try {
            if (unpacked.isEmpty()) {
                unpacked = Optional.of(Packed.unpack(in));
                return begin(unpacked.get());
            }
            return Math.max(0, unpacked.get().read(chunk));
        } catch (ZipException e) {
            damage = Optional.of(String.valueOf(e.getMessage()));
            return 0;
        }
    }

    /// A byte order mark before everything else is passed over, as RFC 8259, 8.1, allows.
    private int begin(InputStream stream) throws IOException {
        int read = stream.readNBytes(chunk, 0, MARK);
        boolean marked = Utf8.isByteOrderMark(Arrays.copyOf(chunk, read));
        return marked || read == 0 ? Math.max(0, stream.read(chunk)) : read;
    }

    /// The next byte.
    public int next() throws IOException {
        int next = peek();
        if (next == END) {
            return END;
        }
        at++;
        if (next == '\n') {
            line++;
            column = 1;
        } else if (beginsCodePoint(next)) {
            column++;
        }
        return next;
    }

    /// Takes some of the bytes.
    @FunctionalInterface
    interface Taker {
        void take(byte[] chunk, int from, int to);
    }

    /// Hands on what comes before the next line feed, and passes that.
    void passLine(Taker taker) throws IOException {
        while (peek() != END) {
            int from = at;
            column += passLineOfChunk();
            taker.take(chunk, from, at);
            if (at < end) {
                next();
                return;
            }
        }
    }

    /// Passes what comes before the next line feed of the chunk; how many code points that was.
    private int passLineOfChunk() {
        int points = 0;
        while (at < end && chunk[at] != '\n') {
            points += beginsCodePoint(chunk[at]) ? 1 : 0;
            at++;
        }
        return points;
    }

    /// A code point goes on with bytes 10xxxxxx (RFC 3629, 3).
    private static boolean beginsCodePoint(int next) {
        return (next & 0xC0) != 0x80;
    }

    /// The next byte that is not white space (RFC 8259, 2), left where it is.
    public int peekPastBlanks() throws IOException {
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
    public Position position() {
        return Position.of(line, column);
    }

    /// What is wrong when a compressed input has ended only because it is broken.
    public Optional<BrokenText> flaw() {
        return damage.map(flaw ->
                new BrokenText(BrokenText.Flaw.NOT_GZIP, "the compressed file cannot be read beyond this place: " + flaw, position()));
    }

    /// What follows, up to so many bytes.
    public byte[] rest(int limit) throws IOException {
        var rest = new ByteArrayOutputStream();
        while (rest.size() < limit && peek() != END) {
            rest.write(next());
        }
        return rest.toByteArray();
    }
}
