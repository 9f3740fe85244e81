package dev.annals.importers.cast;

import java.util.Arrays;
import java.util.List;

/// What some rows say alike of one thing.
///
/// @param text what they say
/// @param times how many rows say it
record Saying(String text, long times) {

    private static final char BETWEEN = '\u001F';
    private static final char ESCAPE = '\u001B';

    /// A text of several parts; what stands between them is escaped within them.
    static String text(List<String> parts) {
        var text = new StringBuilder();
        for (int n = 0; n < parts.size(); n++) {
            if (n > 0) {
                text.append(BETWEEN);
            }
            text.append(escaped(parts.get(n)));
        }
        return text.toString();
    }

    /// The parts of the text.
    List<String> parts() {
        return Arrays.stream(text.split(String.valueOf(BETWEEN), -1)).map(Saying::unescaped).toList();
    }

    private static String escaped(String part) {
        if (part.indexOf(BETWEEN) < 0 && part.indexOf(ESCAPE) < 0) {
            return part;
        }
        return part.replace(String.valueOf(ESCAPE), ESCAPE + "e").replace(String.valueOf(BETWEEN), ESCAPE + "b");
    }

    private static String unescaped(String part) {
        if (part.indexOf(ESCAPE) < 0) {
            return part;
        }
        return part.replace(ESCAPE + "b", String.valueOf(BETWEEN)).replace(ESCAPE + "e", String.valueOf(ESCAPE));
    }
}
