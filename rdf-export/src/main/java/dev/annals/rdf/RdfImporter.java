package dev.annals.rdf;

import dev.annals.core.format.Format;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads one syntax of RDF, packed or not.
///
/// A first pass looks how the file is laid out. When the triples of each record stand together, a second one reads record by record;
/// otherwise it gathers all of them first. Named graphs are not looked at: which source says what is in the triples, too.
abstract class RdfImporter implements Importer {

    private final Syntax syntax;

    RdfImporter(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public final Format format() {
        return syntax.format();
    }

    @Override
    public final void read(Input input, Receiver receiver) {
        var parser = new RdfParser(syntax, input);
        var records = new RecordReader(input.name(), receiver);
        Consumer<Problem> warnings =
                problem -> receiver.notice(Notice.of(Severity.WARNING, format().name(), input.name(), "", problem));
        if (Layout.isGrouped(parser)) {
            readGrouped(input, parser, records, warnings, receiver);
        } else {
            readScattered(input, parser, records, warnings, receiver);
        }
        records.finish();
    }

    /// When the parser stops, the record that it was in may not be complete; the ones before it are.
    private static void readGrouped(
            Input input, RdfParser parser, RecordReader records, Consumer<Problem> warnings, Receiver receiver) {
        var groups = new Groups(records::read);
        Optional<Problem> stop = parser.parse(groups, warnings);
        if (stop.isPresent()) {
            receiver.reject(unparsable(input, stop.get(), groups.pending()));
        } else {
            groups.end();
        }
    }

    /// When the parser stops, any record may lack triples that would have come, so none is taken.
    private static void readScattered(
            Input input, RdfParser parser, RecordReader records, Consumer<Problem> warnings, Receiver receiver) {
        var gathering = new Gathering();
        Optional<Problem> stop = parser.parse(gathering, warnings);
        if (stop.isPresent()) {
            receiver.reject(unparsable(input, stop.get(), gathering.triples()));
        } else {
            gathering.giveTo(records::read);
        }
    }

    /// The place of the error can be past its cause; whatever was not parsed stands after the last triple.
    private static Rejection unparsable(Input input, Problem stop, List<LocatedTriple> pending) {
        long line = pending.isEmpty() ? 1 : pending.getLast().position().line();
        String raw = RecordGraph.text(pending) + "# From line " + line + " on the file reads:\n" + RestOfFile.from(input, line);
        Notice notice = Notice.of(Severity.ERROR, "malformed", input.name(), "", stop);
        return new Rejection(Rejection.UNKNOWN_TYPE, Optional.empty(), Optional.empty(), List.of(notice), raw);
    }
}
