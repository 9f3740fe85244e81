package dev.annals.excel.row;

import java.util.HexFormat;
import java.util.Locale;

/// How text stands in a cell, so that every character survives.
///
/// XML 1.0 has no place for most control characters and reads CR as LF, so that a cell has them as `_x0007_`; what looks like that
/// already begins with `_x005F_` (ST_Xstring, ECMA-376 Part 1, 22.9.2.19).
public final class CellText {

    /// The most that a cell can hold.
    static final int MOST_CHARACTERS = 32_767;

    /// The most line feeds that Excel allows in a cell.
    static final int MOST_LINE_FEEDS = 253;

    /// How long an escape is.
    static final int ESCAPE_LENGTH = 7;

    private CellText() {}

    /// Whether the character at an index has to be escaped.
    public static boolean needsEscape(String text, int index) {
        char c = text.charAt(index);
        return c == '_' ? looksLikeEscape(text, index) : isUnfit(c);
    }

    /// Whether anything in a text has to be escaped.
    public static boolean needsEscape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a character cannot stand in XML, or would not come back as it is.
    static boolean isUnfit(char c) {
        return (c < ' ' && c != '\t' && c != '\n') || c >= '\ufffe';
    }

    /// Whether a text may hold what looks like an escape.
    static boolean mayHoldEscape(String text) {
        return text.contains("_x");
    }

    /// The escape of a character.
    static String escape(char c) {
        return String.format(Locale.ROOT, "_x%04X_", (int) c);
    }

    /// Whether `_xHHHH` stands at an index, and an underscore or another escape follows, which begins with one.
    private static boolean looksLikeEscape(String text, int index) {
        if (index + 6 >= text.length() || text.charAt(index + 1) != 'x' || !isHex(text, index + 2)) {
            return false;
        }
        char next = text.charAt(index + 6);
        return next == '_' || isUnfit(next);
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The text with what has to be escaped escaped.
    public static String escaped(String text) {
        var result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text, i)) {
                result.append(escape(text.charAt(i)));
            } else {
                result.append(text.charAt(i));
            }
        }
        return result.toString();
    }

    /// The text that a cell means.
    public static String unescaped(String cell) {
        int escape = cell.indexOf("_x");
        if (escape < 0) {
            return cell;
        }
        var result = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.startsWith("_x", i) && i + 6 < cell.length() && cell.charAt(i + 6) == '_' && isHex(cell, i + 2)) {
                result.append((char) Integer.parseInt(cell, i + 2, i + 6, 16));
                i += ESCAPE_LENGTH - 1;
            } else {
                result.append(cell.charAt(i));
            }
        }
        return result.toString();
    }

    /// Whether white space stands where Excel drops it unless told not to.
    static boolean hasEdgeOfBlanks(String text) {
        return text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' || text.indexOf('\n') >= 0;
    }

    /// Whether a spreadsheet would take the text for a formula when it is typed, or when the file becomes CSV (OWASP, CSV injection).
    static boolean likeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0;
    }
}
