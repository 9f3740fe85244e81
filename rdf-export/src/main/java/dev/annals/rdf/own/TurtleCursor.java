package dev.annals.rdf.own;

import java.nio.charset.StandardCharsets;

/// Records in Turtle: an empty line before each, a line for each property.
final class TurtleCursor extends NodeCursor {

    private static final byte[] EMPTY_LINE = {'\n'};
    private static final byte[] NEXT_PROPERTY = " ;\n    ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEXT_OBJECT = " , ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = " .\n".getBytes(StandardCharsets.US_ASCII);

    private boolean opened;

    @Override
    void begin(byte[] begun, int from, int end) {
        super.begin(begun, from, end);
        require(passes(EMPTY_LINE));
        lines = 1;
    }

    @Override
    void open() {
        at = endOfWord() + 1;
        opened = true;
    }

    @Override
    boolean hasProperty() {
        if (opened) {
            opened = false;
            return true;
        }
        lines++;
        boolean next = passes(NEXT_PROPERTY);
        require(next || passes(END));
        return next;
    }

    @Override
    boolean hasObject() {
        return passes(NEXT_OBJECT);
    }

    @Override
    void passProperty() {
        at = Math.max(at, find('\n', at) - 2);
    }
}
