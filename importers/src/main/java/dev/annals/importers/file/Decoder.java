package dev.annals.importers.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Turns the bytes of a row into text that can be turned back into the same bytes.
///
/// @param whole how the file is read
/// @param broken how a row is read that is not UTF-8 although the file is
public record Decoder(Encoding whole, Encoding broken) {

    /// For files in UTF-8, whose other rows are in ISO-8859-1.
    public static final Decoder UTF8 = new Decoder(Encoding.UTF8, Encoding.LATIN);

    /// For a file without any other row.
    public static Decoder of(Encoding whole) {
        return new Decoder(whole, Encoding.LATIN.with(whole.carriageReturns()));
    }

    /// What was decoded, and how.
    record Decoded(String text, Encoding encoding) {}

    Decoded decode(byte[] bytes, int from, int to) {
        String text = whole.decode(bytes, from, to);
        boolean sound = text.indexOf('\uFFFD') < 0 || whole.isSingleByte() || isUtf8(bytes, from, to);
        return sound ? new Decoded(text, whole) : new Decoded(broken.decode(bytes, from, to), broken);
    }

    /// Whether a character begins with this byte (RFC 3629, section 3).
    boolean begins(byte one) {
        return whole.isSingleByte() || (one & 0xC0) != 0x80;
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
