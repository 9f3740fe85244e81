package dev.annals.rdf.read;

import dev.annals.rdf.term.Part;
import dev.annals.rdf.term.StandardTerms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Triples by which a file says that it continues another one.
final class PartMarker {

    private static final Set<String> PROPERTIES = Set.of(StandardTerms.TYPE, StandardTerms.LABEL, Part.IS_PART_OF);

    private PartMarker() {}

    /// What a group of triples says of the file, if that is what it does.
    static Optional<Part> in(List<LocatedTriple> group) {
        boolean fits = group.stream().anyMatch(PartMarker::saysPart) && group.stream().allMatch(PartMarker::isKnown);
        return fits ? Part.withIri(group.getFirst().subject(), whole(group)) : Optional.empty();
    }

    private static boolean saysPart(LocatedTriple triple) {
        return triple.property().equals(StandardTerms.TYPE) && triple.object().toString().equals(Part.CLASS);
    }

    private static boolean isKnown(LocatedTriple triple) {
        return PROPERTIES.contains(triple.property());
    }

    private static Optional<String> whole(List<LocatedTriple> group) {
        return group.stream()
                .filter(triple -> triple.property().equals(Part.IS_PART_OF))
                .map(triple -> triple.object().toString())
                .findFirst();
    }
}
