package dev.annals.rdf;

import java.util.HexFormat;

/// Texts in quotes, as Turtle, TriG, N-Triples and N-Quads have them.
final class QuotedText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private QuotedText() {}

    /// Text in quotes; characters that tools are known to lose or to refuse are escaped although the grammar allows them.
    static String of(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), quoted);
        }
        return quoted.append('"').toString();
    }

    private static void append(char c, StringBuilder quoted) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> appendPlain(c, quoted);
        }
    }

    private static void appendPlain(char c, StringBuilder quoted) {
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe') {
            quoted.append("\\u").append(HEX.toHexDigits(c));
        } else {
            quoted.append(c);
        }
    }
}
