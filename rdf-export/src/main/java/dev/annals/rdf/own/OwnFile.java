package dev.annals.rdf.own;

import dev.annals.core.bytes.FastPath;
import dev.annals.core.format.Input;
import dev.annals.core.format.Packed;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.rdf.term.Syntax;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// A file that is laid out as we lay out files; what stands in its lines is not known yet.
public final class OwnFile {

    private static final long SMALLEST_HEAP = 64L << 20;
    private static final List<Limit> NEVER_REACHED = List.of(Limit.RECORD_LENGTH, Limit.NUMBER_LENGTH, Limit.NESTING, Limit.IRI_LENGTH);

    private final Syntax syntax;
    private final Input input;
    private final String base;

    private OwnFile(Syntax syntax, Input input, String base) {
        this.syntax = syntax;
        this.input = input;
        this.base = base;
    }

    /// An input that is such a file; empty for all others, and where the fast way may not be taken.
    public static Optional<OwnFile> of(Syntax syntax, Input input) {
        Optional<OwnForm> form = isAllowed() ? form(syntax) : Optional.empty();
        if (form.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Packed.unpack(input)) {
            return form.get().baseOf(new Window(in)).map(base -> new OwnFile(syntax, input, base));
        } catch (IOException e) {
            return Optional.empty(); // whoever reads closely tells it
        }
    }

    private static boolean isAllowed() {
        return FastPath.isOpen() && Runtime.getRuntime().maxMemory() >= SMALLEST_HEAP
                && NEVER_REACHED.stream().allMatch(limit -> Limits.of(limit) >= limit.usual());
    }

    private static Optional<OwnForm> form(Syntax syntax) {
        return switch (syntax) {
            case TURTLE -> Optional.of(new TurtleForm());
            case TRIG -> Optional.of(new TrigForm());
            case N_TRIPLES, N_QUADS -> Optional.of(new LineForm(syntax));
            case RDF_XML, PROTOBUF, JELLY -> Optional.empty();
        };
    }

    /// Hands out the records; gives where a parser has to go on, if one has to.
    public Optional<Resumption> read(RecordTaker taker) {
        try (InputStream in = Packed.unpack(input)) {
            var records = new OwnRecords(syntax, base, new Window(in));
            return read(records, taker) ? Optional.empty() : Optional.of(records.before());
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e); // it could be read before
        }
    }

    private static boolean read(OwnRecords records, RecordTaker taker) throws IOException {
        records.begin();
        while (records.hasNext()) {
            if (!records.give(taker)) {
                return false;
            }
        }
        return true;
    }
}
