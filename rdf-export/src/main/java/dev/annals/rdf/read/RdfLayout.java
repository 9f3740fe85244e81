package dev.annals.rdf.read;

import dev.annals.core.scratch.IdSet;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.StandardTerms;
import java.util.List;
import java.util.function.Consumer;

/// Finds out in a first pass whether a file can be read record by record: whether all triples of a record stand together.
///
/// Our own files are like that; files that went through a store, or that have blank nodes, are not.
final class RdfLayout {

    private final IdSet records = new IdSet();
    private final IdSet strays = new IdSet();
    private final IdSet strayOwners = new IdSet();
    private boolean scattered;

    private RdfLayout() {}

    /// Whether the file is laid out record by record, as far as it can be parsed.
    static boolean isGrouped(RdfParser parser) {
        return isGrouped(parser, triple -> {});
    }

    /// The same, with somebody else who wants to see the triples.
    static boolean isGrouped(RdfParser parser, Consumer<LocatedTriple> other) {
        var layout = new RdfLayout();
        var groups = new Groups(layout::look);
        parser.parse(groups.andThen(other), warning -> {});
        groups.end();
        return !layout.scattered;
    }

    private void look(List<LocatedTriple> group) {
        String root = group.getFirst().subject();
        boolean isRecord = false;
        boolean isOurs = false;
        for (LocatedTriple triple : group) {
            boolean names = triple.recordKind().isPresent();
            isRecord |= names && triple.subject().equals(root);
            scattered |= (names && !triple.subject().equals(root)) || triple.triple().getSubject().isBlank();
            isOurs |= triple.isOurs() || triple.property().equals(StandardTerms.VALUE);
        }
        if (isRecord) {
            scattered |= !records.add(root) || strayOwners.has(root);
        } else if (isOurs) {
            addStray(root);
        }
    }

    /// A group without a record of its own is no matter, unless it is part of a record that stands elsewhere.
    private void addStray(String root) {
        if (!strays.add(root)) {
            return;
        }
        for (String owner : RecordIri.upwards(root)) {
            strayOwners.add(owner);
            scattered |= records.has(owner);
        }
    }
}
