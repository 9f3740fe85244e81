package dev.annals.rdf.read;

import dev.annals.core.format.Format;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.Validator;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.Syntax;
import java.util.Optional;
import java.util.function.Consumer;

/// Checks one syntax of RDF, packed or not, against the shapes.
///
/// When the triples of each record stand together, records are checked some at a time, in bounded memory; otherwise all have to fit into it.
/// Nothing is fetched, whatever the file imports or refers to.
public final class RdfValidator implements Validator {

    private final Syntax syntax;

    /// For one syntax.
    public RdfValidator(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public boolean validates(Format format) {
        return format.name().equals(syntax.format().name());
    }

    @Override
    public void validate(Input input, Consumer<Notice> notices) {
        Consumer<Problem> errors = problem -> notices.accept(Notice.of(Severity.ERROR, "malformed", input.name(), "", problem));
        try {
            check(input, notices).ifPresent(errors);
        } catch (TooLarge e) {
            notices.accept(Notice.of(Severity.ERROR, "too-large", input.name(), "", e.problem()));
        }
    }

    /// Gives back what stopped the parser; what came before that is checked as far as it is whole.
    private Optional<Problem> check(Input input, Consumer<Notice> notices) {
        var parser = new RdfParser(syntax, input);
        var types = new RecordTypes();
        boolean grouped = RdfLayout.isGrouped(parser, types);
        var check = new ShapeCheck(input.name(), types, notices);
        Consumer<Problem> warnings =
                problem -> notices.accept(Notice.of(Severity.WARNING, syntax.format().name(), input.name(), "", problem));
        var records = new CompactRecords(check::add);
        Optional<Problem> stop = grouped ? checkGrouped(parser, records, warnings) : checkScattered(parser, records, warnings);
        check.finish();
        records.notice(input.name()).ifPresent(notices);
        return stop;
    }

    private static Optional<Problem> checkGrouped(RdfParser parser, CompactRecords records, Consumer<Problem> warnings) {
        var groups = new Groups(records);
        Optional<Problem> stop = parser.parse(groups, warnings);
        if (stop.isEmpty()) {
            groups.end();
        }
        return stop;
    }

    private static Optional<Problem> checkScattered(RdfParser parser, CompactRecords records, Consumer<Problem> warnings) {
        var gathering = new Gathering();
        Optional<Problem> stop = parser.parse(gathering, warnings);
        if (stop.isEmpty()) {
            records.accept(gathering.triples());
        }
        return stop;
    }
}
