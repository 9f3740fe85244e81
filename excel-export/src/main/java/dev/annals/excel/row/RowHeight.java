package dev.annals.excel.row;

import dev.annals.excel.layout.Appearance;

/// How high a row has to be for its wrapped text: not every program finds that out by itself.
final class RowHeight {

    /// Points for a line of the standard font.
    private static final int LINE = 15;

    /// From here on, scripts have characters of about the width of two Latin ones.
    private static final char FIRST_WIDE = '\u1100';

    private RowHeight() {}

    /// The height for so many lines, in points.
    static int ofLines(int lines) {
        return LINE * lines;
    }

    /// How wide a text is in one line, in characters.
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        return width;
    }

    /// How many lines a text takes, as far as they are shown; the width counts digits, and letters are a little narrower.
    static int lines(String text, Appearance appearance) {
        int room = appearance.width() + appearance.width() / 8;
        if (text.length() * 2 <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length() && lines < appearance.mostLines(); i++) {
            char c = text.charAt(i);
            used += c >= FIRST_WIDE ? 2 : 1;
            if (c == '\n' || used > room) {
                lines++;
                used = 0;
            }
        }
        return lines;
    }
}
