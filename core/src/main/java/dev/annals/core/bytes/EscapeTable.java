package dev.annals.core.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;

/// What a format writes in place of characters that it cannot write as they are, and of halves of surrogate pairs, which are no characters.
public final class EscapeTable {

    static final int ASCII = 0x80;

    /// Longer than any escape: `&#x10FFFF;` has ten characters.
    static final int LONGEST = 12;

    private final boolean[] plain = new boolean[ASCII];
    private final byte[][] escaped = new byte[ASCII][];
    private final String beyond;
    private final IntFunction<Optional<String>> escapes;

    private EscapeTable(IntFunction<Optional<String>> escapes, String beyond) {
        this.escapes = escapes;
        this.beyond = beyond;
        for (int c = 0; c < ASCII; c++) {
            plain[c] = escapes.apply(c).isEmpty();
            escaped[c] = bytes(escapes.apply(c).orElse(""));
        }
    }

    private static byte[] bytes(String escape) {
        if (escape.length() > LONGEST) {
            throw new IllegalArgumentException("longer than " + LONGEST + " characters: " + escape);
        }
        return escape.getBytes(StandardCharsets.US_ASCII);
    }

    /// As a function gives them, for the characters up to U+007F, empty for those that are written as they are; and for U+D800 to U+DFFF,
    /// empty where no text can have them.
    public static EscapeTable of(IntFunction<Optional<String>> escapes) {
        return of(escapes, "");
    }

    /// The same, and for these characters above U+007F too.
    public static EscapeTable of(IntFunction<Optional<String>> escapes, String beyond) {
        return new EscapeTable(escapes, beyond);
    }

    /// Of each character of ASCII, whether it is written as it is.
    boolean[] plain() {
        return plain;
    }

    boolean isPlainBeyond(char c) {
        return beyond.indexOf(c) < 0;
    }

    byte[] escaped(char c) {
        return c < ASCII ? escaped[c] : bytes(escapes.apply(c).orElseThrow(() -> new IllegalArgumentException("half of a surrogate pair")));
    }
}
