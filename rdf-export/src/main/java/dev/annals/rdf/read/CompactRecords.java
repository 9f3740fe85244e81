package dev.annals.rdf.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.Inlined;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Keeps records of the compact profile from the shapes, which ask for what that leaves out.
final class CompactRecords implements Consumer<List<LocatedTriple>> {

    /// The properties that lead to nodes, but in the compact profile to literals.
    private static final Set<String> INLINED = Catalogue.SCHEMA.kinds().stream()
            .flatMap(kind -> kind.fields().stream())
            .filter(field -> isInlined(field.type()))
            .map(Vocabulary::property)
            .collect(Collectors.toUnmodifiableSet());

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

    private static boolean isInlined(Type<?> type) {
        return switch (type) {
            case Type.Maybe<?> maybe -> isInlined(maybe.of());
            case Type.Many<?> many -> many.of() instanceof Type.Text || isInlined(many.of());
            case Type.Nested<?> nested -> Inlined.isPossible(nested);
            case Type.Choice<?> choice -> Inlined.isPossible(choice);
            case Type.Literal<?> literal -> false;
            case Type.Coded<?> coded -> false;
            case Type.Identifier identifier -> false;
            case Type.Reference reference -> false;
        };
    }

    /// Whether there are records with literals in the place of nodes, or fewer of the nodes within them have a class of ours than have none.
    private static boolean isCompact(List<LocatedTriple> triples) {
        Set<String> records = new HashSet<>();
        Set<String> nodes = new HashSet<>();
        Set<String> classed = new HashSet<>();
        for (LocatedTriple triple : triples) {
            if (triple.recordKind().isPresent()) {
                records.add(triple.subject());
            } else if (triple.isOurs()) {
                (triple.property().equals(StandardTerms.TYPE) ? classed : nodes).add(triple.subject());
            }
        }
        nodes.removeAll(records);
        return !records.isEmpty() && (triples.stream().anyMatch(CompactRecords::isLiteral) || classed.size() < nodes.size() - classed.size());
    }

    private static boolean isLiteral(LocatedTriple triple) {
        return triple.object().isLiteral() && INLINED.contains(triple.property());
    }

    /// That some were not looked at, if so.
    Optional<Notice> notice(String file) {
        String message = count + (count == 1 ? " record is" : " records are")
                + " in the compact profile, to which the shapes do not apply; export the file without it, and check what comes out";
        return first.map(triple -> Notice.of(Severity.ERROR, "compact", file, "", new Problem("", triple.subject(), message, Position.of(triple.position().line(), 0))));
    }
}
