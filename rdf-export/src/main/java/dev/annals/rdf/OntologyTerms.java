package dev.annals.rdf;

import dev.annals.core.graph.Namespaces;
import dev.annals.rdf.schema.SchemaGraphs;
import dev.annals.rdf.term.Vocabulary;
import java.util.Set;
import org.apache.jena.graph.Graph;

/// What the ontology defines, for those who ask about it and for those who load it beside their records.
public final class OntologyTerms {

    private OntologyTerms() {}

    /// Whether an IRI stands where our classes, properties and codes stand, and is none of them, so that no graph of ours can have it.
    /// A namespace, as a declaration has it, is no term.
    public static boolean lacks(String iri) {
        boolean ours = iri.startsWith(Vocabulary.NAMESPACE) || iri.startsWith(Namespaces.CODES);
        return ours && !iri.endsWith("#") && !iri.endsWith("/") && !Defined.TERMS.contains(iri);
    }

    /// The ontology with all code lists: what each class, property and code is called and means. Not to be changed.
    public static Graph graph() {
        return Defined.GRAPH;
    }

    /// Read when they are first asked for.
    private static final class Defined {

        static final Graph GRAPH = SchemaGraphs.ontology();
        static final Set<String> TERMS = SchemaGraphs.terms(GRAPH);
    }
}
