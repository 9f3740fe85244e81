package dev.annals.json.text;

import dev.annals.core.schema.Position;

/// Turns offsets in a text into lines and columns; fast as long as offsets grow.
final class TextCursor {

    private final char[] text;
    private final Position start;
    private int offset;
    private long line;
    private long column;

    TextCursor(String text, Position start) {
        this.text = text.toCharArray();
        this.start = start;
        rewind();
    }

    private void rewind() {
        offset = 0;
        line = start.line();
        column = start.column();
    }

    /// Where the character at an offset stands, or the nearest one.
    Position at(long target) {
        if (target < offset) {
            rewind();
        }
        int end = (int) Math.min(target, text.length);
        while (offset < end) {
            pass(text[offset++]);
        }
        return Position.of(line, column);
    }

    private void pass(char c) {
        if (c == '\n') {
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }
}
