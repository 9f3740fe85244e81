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

    /// A node is told again in the graph of each of its sources.
    private static final int LONGEST_IN_GRAPHS = 4 * LONGEST;

    private static final int TYPE_LENGTH = " a ".length();

    private final Syntax syntax;
    private final Optional<UnitedGraphs> graphs;
    private final String base;
    private final Window window;
    private final RecordCopy copy;
    private final GraphBinder binder;
    private final byte[] head;
    private long lines;

    /// A record that was found, and where its lines end.
    private record Bound(CorpusRecord record, int end, long lines) {}

    OwnRecords(Syntax syntax, String base, Window window) {
        this.syntax = syntax.withoutGraphs();
        this.graphs = graphs(syntax);
        this.base = base;
        this.window = window;
        this.copy = new RecordCopy(syntax, base);
        this.head = RecordCopy.head(syntax, base);
        this.binder = new GraphBinder(this.syntax, copy.terms());
    }

    private static Optional<UnitedGraphs> graphs(Syntax syntax) {
        return switch (syntax) {
            case N_QUADS -> Optional.of(new UnitedLines());
            case TRIG -> Optional.of(new UnitedBlocks());
            case TURTLE, N_TRIPLES, RDF_XML, PROTOBUF, JELLY -> Optional.empty();
        };
    }

    /// Passes what stands before the first record.
    void begin() throws IOException {
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
        int from = window.from();
        Optional<Bound> found = graphs.isPresent() ? bind(graphs.get(), from) : bind(from);
        if (found.isPresent() && isOurs(found.get().record(), from, found.get().end())) {
            return pass(found.get().end(), found.get().lines(), taker.take(found.get().record(), base, stretch(found.get().end())));
        }
        int end = endOfRecord(from);
        return end > from && pass(end, linesIn(window.bytes(), from, end), taker.take(stretch(end)));
    }

    private Optional<Bound> bind(int from) {
        return binder.read(window.bytes(), from, window.to())
                .filter(record -> binder.end() - from <= LONGEST).map(record -> new Bound(record, binder.end(), binder.lines()));
    }

    private Optional<Bound> bind(UnitedGraphs united, int from) {
        int end = endOfRecord(from);
        return end - from <= LONGEST_IN_GRAPHS && united.unite(window.bytes(), from, end) && united.size() <= LONGEST
                ? binder.read(united.united(), 0, united.size()).map(record -> new Bound(record, end, linesIn(window.bytes(), from, end)))
                : Optional.empty();
    }

    private boolean isOurs(CorpusRecord record, int from, int end) {
        return !goesOn(from, end) && copy.is(record, window.bytes(), from, end);
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
