package dev.annals.json.text;

import dev.annals.core.schema.Position;
import java.nio.charset.StandardCharsets;

/// The text of one record, cut out of an input.
///
/// @param bytes the text; only the beginning of it when it is too long
/// @param whole whether the text is not too long
/// @param start where the text begins
@SuppressWarnings("ArrayRecordComponent") // pieces are never compared
public record Piece(byte[] bytes, boolean whole, Position start) {

    /// The text, with a replacement character for what is not UTF-8.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }
}
