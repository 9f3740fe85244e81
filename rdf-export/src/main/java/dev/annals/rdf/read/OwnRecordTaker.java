package dev.annals.rdf.read;

import dev.annals.core.format.Input;
import dev.annals.core.format.Origin;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.own.OwnLines;
import dev.annals.rdf.own.RecordTaker;
import dev.annals.rdf.own.Resumption;
import dev.annals.rdf.term.Syntax;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Hands on the records that are as we write them, and has all others parsed, each alone.
final class OwnRecordTaker implements RecordTaker {

    private static final int FEW = 50;

    private final Syntax syntax;
    private final String file;
    private final RecordReader records;
    private long taken;
    private long parsed;

    OwnRecordTaker(Syntax syntax, String file, RecordReader records) {
        this.syntax = syntax;
        this.file = file;
        this.records = records;
    }

    @Override
    public boolean take(CorpusRecord record, String base, OwnLines lines) {
        taken++;
        return records.take(record, base, new Origin(file, lines.first(), () -> RecordGraph.text(parse(lines).orElseThrow()))) || take(lines);
    }

    /// What cannot be parsed alone is left to whoever parses all that comes; so is all that comes where most of it is not as we write it, because a
    /// parser for each record takes longer than one for all of them.
    @Override
    public boolean take(OwnLines lines) {
        if (++parsed > FEW + taken) {
            return false;
        }
        Optional<List<LocatedTriple>> group = parse(lines);
        group.ifPresent(records::read);
        return group.isPresent();
    }

    /// The triples of a record, if they can be parsed without a warning, and are those of one record.
    private Optional<List<LocatedTriple>> parse(OwnLines lines) {
        var groups = new ArrayList<List<LocatedTriple>>();
        var warnings = new ArrayList<Problem>();
        var cut = new Groups(groups::add);
        var parser = new RdfParser(syntax, new Input(file, Optional.empty(), () -> new ByteArrayInputStream(lines.bytes())));
        try {
            Optional<Problem> stop = parser.parse(new Resumption(0, lines.before().lines(), lines.before().base()), cut, warnings::add);
            cut.end();
            return Optional.of(groups).filter(found -> stop.isEmpty() && warnings.isEmpty() && found.size() == 1).map(List::getFirst);
        } catch (TooLarge e) {
            return Optional.empty();
        }
    }
}
