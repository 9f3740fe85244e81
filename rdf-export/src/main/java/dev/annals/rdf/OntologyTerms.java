package dev.annals.rdf;

import dev.annals.core.graph.Namespaces;
import dev.annals.rdf.schema.SchemaGraphs;
import dev.annals.rdf.term.Vocabulary;
import java.util.Set;

/// What the ontology defines, for those who ask about it.
public final class OntologyTerms {

    private OntologyTerms() {}

    /// Whether an IRI stands where our classes, properties and codes stand, and is none of them, so that no graph of ours can have it.
    /// A namespace, as a declaration has it, is no term.
    public static boolean lacks(String iri) {
        boolean ours = iri.startsWith(Vocabulary.NAMESPACE) || iri.startsWith(Namespaces.CODES);
        return ours && !iri.endsWith("#") && !iri.endsWith("/") && !Defined.TERMS.contains(iri);
    }

    /// Read when they are first asked for.
    private static final class Defined {

        static final Set<String> TERMS = SchemaGraphs.terms();
    }
}
