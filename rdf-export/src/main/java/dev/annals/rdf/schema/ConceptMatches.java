package dev.annals.rdf.schema;

import dev.annals.core.model.Factuality;
import dev.annals.rdf.term.Vocabulary;
import java.util.Map;
import java.util.Optional;

/// Concepts of other vocabularies that are close to our codes.
final class ConceptMatches {

    private static final String FARO = "http://purl.org/faro/";

    private static final Map<String, String> MATCHES = Map.of(
            Vocabulary.code(Factuality.ACTUAL), FARO + "happened",
            Vocabulary.code(Factuality.PLANNED), FARO + "planned",
            Vocabulary.code(Factuality.HYPOTHETICAL), FARO + "potential",
            Vocabulary.code(Factuality.NEGATED), FARO + "not_happened");

    private ConceptMatches() {}

    /// The concept that is close to a code.
    static Optional<String> of(String code) {
        return Optional.ofNullable(MATCHES.get(code));
    }
}
