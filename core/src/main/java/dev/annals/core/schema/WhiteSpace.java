package dev.annals.core.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// White space as people see it: blanks of every kind, and characters that show nothing, such as U+00A0 and U+200B.
///
/// Around an id, a code or a heading it says nothing, and two that differ in it look alike. Within a text it is left as it is.
public final class WhiteSpace {

    private WhiteSpace() {}

    /// Blanks (Unicode categories Zs, Zl, Zp), control characters that Java takes for white space, and format characters (Cf).
    private static boolean is(int c) {
        return (c <= ' ' || c >= 0x7F) && isNoGraphic(c);
    }

    private static boolean isNoGraphic(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /// The text without what is around it.
    public static String stripped(String text) {
        return text.substring(start(text), end(text));
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && is(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }

    private static int end(String text) {
        int end = text.length();
        int start = start(text);
        while (end > start && is(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    /// Whether a text begins or ends with it.
    public static boolean isAround(String text) {
        return !text.isEmpty() && (is(text.codePointAt(0)) || is(text.codePointBefore(text.length())));
    }

    /// What is around it, by its names: `U+00A0 at its end`; empty when there is nothing.
    public static String around(String text) {
        var places = new ArrayList<String>();
        String before = text.substring(0, start(text));
        String after = text.substring(end(text));
        if (!before.isEmpty()) {
            places.add(names(before) + " at its beginning");
        }
        if (!after.isEmpty()) {
            places.add(names(after) + " at its end");
        }
        return String.join(" and ", places);
    }

    /// The text with one blank for whatever blanks are between its words, and none around it.
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> plain.appendCodePoint(is(c) ? ' ' : c));
        return plain.toString().strip().replaceAll(" {2,}", " ");
    }

    /// The white space in a text that is no ordinary blank, by its names: `U+00A0, U+200B`; empty when there is none.
    public static String unusual(String text) {
        return hasUnusual(text) ? namesOfUnusual(text) : "";
    }

    /// Half of a surrogate pair may be part of such a character.
    private static boolean hasUnusual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= 0x7F) && (Character.isSurrogate(c) || isNoGraphic(c))) {
                return true;
            }
        }
        return false;
    }

    private static String namesOfUnusual(String text) {
        return names(text.codePoints().filter(c -> c != ' ' && is(c)).mapToObj(Character::toString).collect(Collectors.joining()));
    }

    private static String names(String white) {
        List<String> names = white.codePoints().distinct().mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c)).toList();
        return String.join(", ", names);
    }
}
