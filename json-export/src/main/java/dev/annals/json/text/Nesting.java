package dev.annals.json.text;

/// Follows a text byte by byte and tells whether a comma or bracket belongs to the outermost list.
final class Nesting {

    private int depth;
    private boolean quoted;
    private boolean escaped;

    boolean isOutermost() {
        return depth == 0 && !quoted;
    }

    void pass(int next) {
        if (escaped) {
            escaped = false;
        } else if (quoted) {
            escaped = next == '\\';
            quoted = next != '"';
        } else {
            passUnquoted(next);
        }
    }

    private void passUnquoted(int next) {
        if (next == '"') {
            quoted = true;
        } else if (next == '{' || next == '[') {
            depth++;
        } else if (next == '}' || next == ']') {
            depth = Math.max(0, depth - 1);
        }
    }
}
