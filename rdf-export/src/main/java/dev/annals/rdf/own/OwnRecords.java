package dev.annals.rdf.own;

import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RecordCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The records of a file that is laid out as ours are, one after the other.
final class OwnRecords {

    /// So few bytes have no term and no number of triples that reaches a limit, as long as nobody makes limits smaller.
    private static final int LONGEST = 1 << 16;

    private static final int TYPE_LENGTH = " a ".length();

    private final Syntax syntax;
    private final String base;
    private final Window window;
    private final RecordCopy copy;
    private final GraphBinder binder;
    private long lines;

    OwnRecords(Syntax syntax, String base, Window window) {
        this.syntax = syntax;
        this.base = base;
        this.window = window;
        this.copy = new RecordCopy(syntax, base);
        this.binder = new GraphBinder(syntax, copy.terms());
    }

    /// Passes what stands before the first record.
    void begin() throws IOException {
        byte[] head = RecordCopy.head(syntax, base);
        window.fill();
        window.pass(window.from() + head.length);
        lines = linesIn(head, 0, head.length);
    }

    /// What comes before the next record.
    Resumption before() {
        return new Resumption(window.passed(), lines, syntax == Syntax.TURTLE ? Optional.of(base) : Optional.empty());
    }

    /// Whether another record comes.
    boolean hasNext() throws IOException {
        return window.fill();
    }

    /// Hands out the next record; whether it was taken.
    boolean give(RecordTaker taker) {
        byte[] bytes = window.bytes();
        int from = window.from();
        Optional<CorpusRecord> record = binder.read(bytes, from, window.to());
        int end = record.isPresent() ? binder.end() : from;
        if (record.isPresent() && isOurs(record.get(), from, end)) {
            return pass(end, binder.lines(), taker.take(record.get(), base, stretch(end)));
        }
        end = endOfRecord(from);
        return end > from && pass(end, linesIn(bytes, from, end), taker.take(stretch(end)));
    }

    private boolean isOurs(CorpusRecord record, int from, int end) {
        return end - from <= LONGEST && !goesOn(from, end) && copy.is(record, window.bytes(), from, end);
    }

    private boolean pass(int end, long more, boolean taken) {
        if (taken) {
            window.pass(end);
            lines += more;
        }
        return taken;
    }

    private OwnLines stretch(int end) {
        return new OwnLines(Arrays.copyOfRange(window.bytes(), window.from(), end), before(), first());
    }

    /// A parser of Turtle gives the place of the object, one of N-Triples that of the line.
    private Position first() {
        if (syntax == Syntax.N_TRIPLES) {
            return Position.of(lines + 1, 1);
        }
        int subject = window.from() + 1;
        int end = subject;
        while (end < window.to() && window.bytes()[end] != ' ') {
            end++;
        }
        int length = new String(window.bytes(), subject, end - subject, StandardCharsets.UTF_8).length();
        return Position.of(lines + 2, length + TYPE_LENGTH + 1);
    }

    /// Where the next record begins; where this one does, if that is not at hand.
    private int endOfRecord(int from) {
        int end = endOfLine(from);
        while (end < window.to() && goesOn(from, end)) {
            end = endOfLine(end);
        }
        return end < window.to() || window.isRest() ? end : from;
    }

    private int endOfLine(int from) {
        int place = from;
        while (window.bytes()[place] != '\n') {
            place++;
        }
        return place + 1;
    }

    /// Whether the line that begins there is still part of the record.
    private boolean goesOn(int from, int line) {
        byte[] bytes = window.bytes();
        if (line >= window.to() || syntax == Syntax.TURTLE) {
            return line < window.to() && bytes[line] != '\n';
        }
        int root = from;
        while (bytes[root] != '>') {
            root++;
        }
        int end = line + root - from;
        return end < window.to() && (bytes[end] == '>' || bytes[end] == '/') && Arrays.equals(bytes, from, root, bytes, line, end);
    }

    private static long linesIn(byte[] bytes, int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
