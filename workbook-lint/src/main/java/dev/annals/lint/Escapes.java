package dev.annals.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters that XML has no place for, as cells have them: `_x0007_` (ST_Xstring, ECMA-376 Part 1, 22.9.2.19).
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String undone(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
