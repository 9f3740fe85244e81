package dev.annals.rdf.own;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Records in N-Triples: a line for each triple.
final class LineCursor extends NodeCursor {

    private static final byte[] END = " .\n".getBytes(StandardCharsets.US_ASCII);

    private boolean opened;
    private int subject;
    private int subjectLength;
    private int line;

    @Override
    void open() {
        subject = at;
        line = at;
        at = endOfWord() + 1;
        subjectLength = at - subject;
        opened = true;
    }

    @Override
    boolean hasProperty() {
        if (opened) {
            opened = false;
            return true;
        }
        require(passes(END));
        lines++;
        line = at;
        return passesAgain(subject, subjectLength);
    }

    /// The next line has the same subject and property.
    @Override
    boolean hasObject() {
        int property = find(' ', line + subjectLength) + 1;
        int before = at;
        if (passes(END) && passesAgain(line, property - line)) {
            lines++;
            line = at - (property - line);
            return true;
        }
        at = before;
        return false;
    }

    private boolean passesAgain(int from, int length) {
        int end = at + length;
        if (end > to || !Arrays.equals(bytes, at, end, bytes, from, from + length)) {
            return false;
        }
        at = end;
        return true;
    }

    @Override
    void passProperty() {
        at = Math.max(at, find('\n', at) - 2);
    }
}
