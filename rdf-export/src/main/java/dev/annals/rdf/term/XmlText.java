package dev.annals.rdf.term;

import java.util.HexFormat;
import java.util.Optional;

/// Texts as XML 1.0 can hold them.
public final class XmlText {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private XmlText() {}

    /// Why XML 1.0 cannot hold a text, if so: it has no way to write some characters, not even as references (section 2.2, `Char`).
    static Optional<String> refusal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isChar(c)) {
                return Optional.of("has the character U+" + HEX.toHexDigits(c) + ", which XML cannot hold");
            }
        }
        return Optional.empty();
    }

    private static boolean isChar(char c) {
        return c >= ' ' ? c < '\ufffe' : c == '\t' || c == '\n' || c == '\r';
    }

    /// Text for an element or an attribute; white space is written so that no reader normalises it (sections 2.11 and 3.3.3).
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r', '\u0085', '\u2028' -> escaped.append("&#x").append(HEX.toHexDigits(c)).append(';');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
