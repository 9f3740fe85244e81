package dev.annals.rdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file that continues another one: which part of the corpus it holds.
///
/// @param number the number of the part; the file itself is part 1
/// @param base what the IRIs of the records begin with
/// @param corpus the IRI of the corpus, if it is described
record Part(long number, String base, Optional<String> corpus) {

    private static final String FOLDER = "part/";
    private static final String IS_PART_OF = StandardTerms.DCTERMS + "isPartOf";
    private static final Pattern IRI = Pattern.compile("(.*[/#])" + FOLDER + "([1-9][0-9]{0,17})", Pattern.DOTALL);

    /// What the file says of itself, before its first record.
    RecordTriples triples() {
        var triples = new RecordTriples();
        String iri = base + FOLDER + number;
        triples.add(iri, StandardTerms.TYPE, new RdfTerm.Iri(StandardTerms.VOID + "Dataset"));
        triples.add(iri, StandardTerms.LABEL, new RdfTerm.Literal("Part " + number, StandardTerms.STRING));
        corpus.ifPresent(whole -> triples.add(iri, IS_PART_OF, new RdfTerm.Iri(whole)));
        return triples;
    }

    /// What a group of triples says of the file, if that is what it does.
    static Optional<Part> of(List<LocatedTriple> group) {
        Matcher iri = IRI.matcher(group.getFirst().subject());
        boolean fits = iri.matches() && group.stream().anyMatch(Part::saysDataset) && group.stream().allMatch(Part::isKnown);
        return fits ? Optional.of(new Part(Long.parseLong(iri.group(2)), iri.group(1), whole(group))) : Optional.empty();
    }

    private static boolean saysDataset(LocatedTriple triple) {
        return triple.property().equals(StandardTerms.TYPE) && triple.object().toString().equals(StandardTerms.VOID + "Dataset");
    }

    private static boolean isKnown(LocatedTriple triple) {
        return List.of(StandardTerms.TYPE, StandardTerms.LABEL, IS_PART_OF).contains(triple.property());
    }

    private static Optional<String> whole(List<LocatedTriple> group) {
        return group.stream()
                .filter(triple -> triple.property().equals(IS_PART_OF))
                .map(triple -> triple.object().toString())
                .findFirst();
    }
}
