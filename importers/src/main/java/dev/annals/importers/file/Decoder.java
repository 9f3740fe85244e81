package dev.annals.importers.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns the bytes of a row into text that can be turned back into the same bytes.
///
/// A row that is not UTF-8 (RFC 3629) is read as ISO-8859-1, where every byte is a character.
public record Decoder(Charset charset) {

    private static final String NOTE = "read as ISO-8859-1";

    /// What is said of a text that was read so.
    public static Optional<String> note(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) ? Optional.of(NOTE) : Optional.empty();
    }

    /// How a text was read of which this is said.
    public static Charset charset(Optional<String> note) {
        return note.filter(text -> text.startsWith(NOTE)).isPresent() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /// What was decoded, and how.
    record Decoded(String text, Charset charset) {}

    Decoded decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, charset);
        boolean sound = text.indexOf('\uFFFD') < 0 || charset.equals(StandardCharsets.ISO_8859_1) || isUtf8(bytes, from, to);
        return sound ? new Decoded(text, charset) : new Decoded(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1),
                StandardCharsets.ISO_8859_1);
    }

    /// Whether a character begins with this byte (RFC 3629, section 3).
    boolean begins(byte one) {
        return !charset.equals(StandardCharsets.UTF_8) || (one & 0xC0) != 0x80;
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
