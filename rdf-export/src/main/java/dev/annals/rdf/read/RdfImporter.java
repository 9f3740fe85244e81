package dev.annals.rdf.read;

import dev.annals.core.format.Format;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.own.OwnFile;
import dev.annals.rdf.own.Resumption;
import dev.annals.rdf.term.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads one syntax of RDF, packed or not.
///
/// A first pass looks how the file is laid out. When the triples of each record stand together, a second one reads record by record;
/// otherwise it gathers all of them first. A file that may be ours as it stands ([OwnFile]) is read without a parser, as far as it is. Named graphs are not looked at: which source says what is in the triples, too.
public final class RdfImporter implements Importer {

    private final Syntax syntax;

    /// For one syntax.
    public RdfImporter(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public Format format() {
        return syntax.format();
    }

    @Override
    public void read(Input input, Receiver receiver) {
        var records = new RecordReader(input.name(), receiver);
        Consumer<Problem> warnings =
                problem -> receiver.notice(Notice.of(Severity.WARNING, format().name(), input.name(), "", problem));
        OwnFile.of(syntax, input).ifPresentOrElse(
                own -> own.read(new OwnRecordTaker(syntax, input.name(), records)).ifPresent(start -> readGrouped(input, start, records, warnings, receiver)),
                () -> readClosely(input, records, warnings, receiver));
        records.finish();
    }

    private void readClosely(Input input, RecordReader records, Consumer<Problem> warnings, Receiver receiver) {
        if (isGrouped(new RdfParser(syntax, input))) {
            readGrouped(input, Resumption.START, records, warnings, receiver);
        } else {
            readScattered(input, records, warnings, receiver);
        }
    }

    /// A record that is too large is told by the pass that reads.
    private static boolean isGrouped(RdfParser parser) {
        try {
            return RdfLayout.isGrouped(parser);
        } catch (TooLarge e) {
            return true;
        }
    }

    /// When the parser stops, the record that it was in may not be complete; the ones before it are.
    private void readGrouped(
            Input input, Resumption start, RecordReader records, Consumer<Problem> warnings, Receiver receiver) {
        var groups = new Groups(records::read);
        try {
            Optional<Problem> stop = new RdfParser(syntax, input).parse(start, groups, warnings);
            if (stop.isPresent()) {
                receiver.reject(unparsable(input, stop.get(), groups.pending()));
            } else {
                groups.end();
            }
        } catch (TooLarge e) {
            receiver.reject(tooLarge(input, e, groups.pending().getFirst().position().line()));
        }
    }

    /// When the parser stops, any record may lack triples that would have come, so none is taken.
    private void readScattered(Input input, RecordReader records, Consumer<Problem> warnings, Receiver receiver) {
        var gathering = new Gathering();
        try {
            Optional<Problem> stop = new RdfParser(syntax, input).parse(gathering, warnings);
            if (stop.isPresent()) {
                receiver.reject(unparsable(input, stop.get(), gathering.triples()));
            } else {
                gathering.giveTo(records::read);
            }
        } catch (TooLarge e) {
            receiver.reject(tooLarge(input, e, 1));
        }
    }

    private Rejection tooLarge(Input input, TooLarge reason, long line) {
        return rejection(input, "too-large", reason.problem(), rest(input, line));
    }

    /// The place of the error can be past its cause; whatever was not parsed stands after the last triple.
    private Rejection unparsable(Input input, Problem stop, List<LocatedTriple> pending) {
        long line = pending.isEmpty() ? 1 : pending.getLast().position().line();
        String raw = RecordGraph.text(pending) + rest(input, line);
        return rejection(input, "malformed", stop, raw);
    }

    private String rest(Input input, long line) {
        return syntax.isText()
                ? "# From line " + line + " on the file reads:\n" + RestOfFile.from(input, line)
                : "# From row " + line + " on the file is not shown, because it is not text.\n";
    }

    private static Rejection rejection(Input input, String code, Problem problem, String raw) {
        Notice notice = Notice.of(Severity.ERROR, code, input.name(), "", problem);
        return new Rejection(Rejection.REST_TYPE, Optional.empty(), Optional.empty(), List.of(notice), raw);
    }
}
