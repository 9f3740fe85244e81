package dev.annals.rdf.term;

import java.util.HexFormat;

/// Texts in quotes, as Turtle, TriG, N-Triples and N-Quads have them.
public final class QuotedText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private QuotedText() {}

    /// Text in quotes, for Turtle and TriG; characters that tools are known to lose or to refuse are escaped although the grammar allows them.
    public static String of(String text) {
        return quote(text, "\\\\");
    }

    /// Text in quotes, for N-Triples and N-Quads: rdflib 6.1.1 takes two backslashes and an `n` there for a backslash and a line feed.
    public static String inLine(String text) {
        return quote(text, "\\u005C");
    }

    private static String quote(String text, String backslash) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), backslash, quoted);
        }
        return quoted.append('"').toString();
    }

    private static void append(char c, String backslash, StringBuilder quoted) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append(backslash);
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
