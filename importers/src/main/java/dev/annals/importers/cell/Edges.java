package dev.annals.importers.cell;

import java.util.Optional;

/// White space at the ends of a text, that which cannot be seen too: no-break and zero-width characters, and byte order marks.
public final class Edges {

    private Edges() {}

    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x7F && (isInvisible(c) || Character.isWhitespace(c)));
    }

    /// Characters that a reader does not see, or takes for a blank (The Unicode Standard, sections 6.2 and 23.2).
    private static boolean isInvisible(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007' || c == '\uFEFF' || c == '\u2060' || (c >= '\u200B' && c <= '\u200F');
    }

    /// The first invisible character at an end of a text, by its name such as U+00A0.
    public static Optional<String> invisible(String text) {
        if (text.isEmpty() || (text.charAt(0) < 0x7F && text.charAt(text.length() - 1) < 0x7F)) {
            return Optional.empty();
        }
        char c = isInvisible(text.charAt(0)) ? text.charAt(0) : text.charAt(text.length() - 1);
        return isInvisible(c) ? Optional.of(String.format("U+%04X", (int) c)) : Optional.empty();
    }
}
