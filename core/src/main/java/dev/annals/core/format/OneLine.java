package dev.annals.core.format;

import java.util.Locale;

/// Text as a line of a terminal shows it.
public final class OneLine {

    /// As wide as the characters that it stands between, so that it is seen.
    private static final int IDEOGRAPHIC_SPACE = 0x3000;

    private OneLine() {}

    /// The text, with escapes such as `\n` for what would break the line, steer the terminal or turn the direction of writing, and for
    /// blanks that look like the ordinary one and are another, such as U+00A0.
    public static String of(String text) {
        if (text.codePoints().noneMatch(OneLine::isEscaped)) {
            return text;
        }
        var line = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> line.append(isEscaped(c) ? escape(c) : Character.toString(c)));
        return line.toString();
    }

    private static boolean isEscaped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && c != IDEOGRAPHIC_SPACE;
            default -> false;
        };
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04X", c);
        };
    }
}
