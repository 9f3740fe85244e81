package dev.annals.rdf.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.StandardTerms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Keeps records of the compact profile from the shapes, which ask for what that leaves out.
final class CompactRecords implements Consumer<List<LocatedTriple>> {

    private final Consumer<List<LocatedTriple>> others;
    private Optional<LocatedTriple> first = Optional.empty();
    private long count;

    CompactRecords(Consumer<List<LocatedTriple>> others) {
        this.others = others;
    }

    @Override
    public void accept(List<LocatedTriple> triples) {
        if (!isCompact(triples)) {
            others.accept(triples);
            return;
        }
        first = Optional.of(first.orElse(triples.getFirst()));
        count += triples.stream().filter(triple -> triple.recordKind().isPresent()).count();
    }

    /// Whether there are records with nodes within them, of which none has a class of ours and some have properties of ours.
    private static boolean isCompact(List<LocatedTriple> triples) {
        Set<String> records = new HashSet<>();
        triples.stream().filter(triple -> triple.recordKind().isPresent()).forEach(triple -> records.add(triple.subject()));
        List<LocatedTriple> within = triples.stream().filter(triple -> triple.isOurs() && !records.contains(triple.subject())).toList();
        return !records.isEmpty() && !within.isEmpty() && within.stream().noneMatch(triple -> triple.property().equals(StandardTerms.TYPE));
    }

    /// That some were not looked at, if so.
    Optional<Notice> notice(String file) {
        String message = count + (count == 1 ? " record is" : " records are")
                + " in the compact profile, to which the shapes do not apply; export the file without it, and check what comes out";
        return first.map(triple -> Notice.of(Severity.ERROR, "compact", file, "", new Problem("", triple.subject(), message, Position.of(triple.position().line(), 0))));
    }
}
