package dev.annals.rdf.term;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file that continues another one: which part of the corpus it holds.
///
/// @param number the number of the part; the file itself is part 1
/// @param base what the IRIs of the records begin with
/// @param corpus the IRI of the corpus, if it is described
public record Part(long number, String base, Optional<String> corpus) {

    /// The class of a part.
    public static final String CLASS = StandardTerms.VOID + "Dataset";

    /// The property that leads from a part to its corpus.
    public static final String IS_PART_OF = StandardTerms.DCTERMS + "isPartOf";

    private static final String FOLDER = "part/";
    private static final Pattern IRI = Pattern.compile("(.*[/#])" + FOLDER + "([1-9][0-9]{0,17})", Pattern.DOTALL);

    /// The IRI of the part itself.
    public String iri() {
        return base + FOLDER + number;
    }

    /// The part of a corpus that has this IRI, if it is the IRI of a part.
    public static Optional<Part> withIri(String iri, Optional<String> corpus) {
        Matcher parts = IRI.matcher(iri);
        return parts.matches() ? Optional.of(new Part(Long.parseLong(parts.group(2)), parts.group(1), corpus)) : Optional.empty();
    }
}
