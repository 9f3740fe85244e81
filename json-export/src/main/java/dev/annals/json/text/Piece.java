package dev.annals.json.text;

import dev.annals.core.schema.Position;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of one record, cut out of an input.
///
/// @param bytes the text; only the beginning of it when it is too long
/// @param whole whether the text is not too long
/// @param start where the text begins
@SuppressWarnings("ArrayRecordComponent") // pieces are never compared
public record Piece(byte[] bytes, boolean whole, Position start) {

    /// Stands before each text of a sequence (RFC 7464, 2.2).
    static final char RECORD_SEPARATOR = 0x1E;

    /// The text, with a replacement character for what is not UTF-8.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Without what stands before each text of a sequence (RFC 7464, 2.2).
    public Piece withoutSeparator() {
        return bytes.length > 0 && bytes[0] == RECORD_SEPARATOR ? new Piece(Arrays.copyOfRange(bytes, 1, bytes.length), whole, start) : this;
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }
}
