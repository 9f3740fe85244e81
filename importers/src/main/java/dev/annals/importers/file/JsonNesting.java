package dev.annals.importers.file;

/// Finds out where the braces of a growing text are closed.
final class JsonNesting {

    private final CharSequence text;
    private int place;
    private int depth;
    private boolean quoted;
    private boolean begun;

    JsonNesting(CharSequence text) {
        this.text = text;
    }

    /// Whether the object that the text begins with has ended.
    boolean closed() {
        while (place < text.length() && !(begun && depth == 0)) {
            char c = text.charAt(place++);
            if (quoted) {
                step(c);
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
                begun = true;
            } else if (c == '}') {
                depth--;
            }
        }
        return begun && depth <= 0;
    }

    /// No string goes on beyond its line, RFC 8259, section 7.
    private void step(char c) {
        if (c == '\\') {
            place++;
        } else if (c == '"' || c == '\n') {
            quoted = false;
        }
    }

    /// The place after the object.
    int end() {
        return Math.min(place, text.length());
    }
}
