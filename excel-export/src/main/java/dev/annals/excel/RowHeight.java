package dev.annals.excel;

/// How high a row has to be for its wrapped text: not every program finds that out by itself, and none should show a row as high as the screen.
final class RowHeight {

    /// Points for a line of the standard font.
    private static final int LINE = 15;

    /// Longer text is seen whole only in the line where it is edited.
    private static final int MOST_LINES = 8;

    /// From here on, scripts have characters of about the width of two Latin ones.
    private static final char FIRST_WIDE = '\u1100';

    private RowHeight() {}

    /// The height for so many lines, in points.
    static int ofLines(int lines) {
        return LINE * lines;
    }

    /// How many lines a text takes in a column of a width in characters, as far as they are shown.
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length() && lines < MOST_LINES; i++) {
            char c = text.charAt(i);
            used += c >= FIRST_WIDE ? 2 : 1;
            if (c == '\n' || used > width) {
                lines++;
                used = 0;
            }
        }
        return lines;
    }
}
