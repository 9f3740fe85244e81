package dev.annals.core.bytes;

import java.util.Locale;
import java.util.Optional;

/// What JSON asks to be escaped in a text (RFC 8259, 7), with the short forms where there are some; half of a surrogate pair too, which a
/// rejected text can have.
public final class JsonEscapes {

    /// For texts in quotes.
    public static final EscapeTable QUOTED = EscapeTable.of(JsonEscapes::of);

    private JsonEscapes() {}

    private static Optional<String> of(int c) {
        return switch (c) {
            case '"', '\\' -> Optional.of("\\" + (char) c);
            case '\b' -> Optional.of("\\b");
            case '\f' -> Optional.of("\\f");
            case '\n' -> Optional.of("\\n");
            case '\r' -> Optional.of("\\r");
            case '\t' -> Optional.of("\\t");
            default -> c < ' ' || c >= Character.MIN_SURROGATE ? Optional.of(String.format(Locale.ROOT, "\\u%04X", c)) : Optional.empty();
        };
    }
}
