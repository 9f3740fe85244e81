package dev.annals.rdf.schema;

import dev.annals.rdf.term.StandardTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/// The generated schemas, as Jena has them.
public final class SchemaGraphs {

    static {
        JenaSystem.init(); // without it the first use of a Jena class can fail
    }

    private SchemaGraphs() {}

    /// The shapes, ready to check.
    public static org.apache.jena.shacl.Shapes shapes() {
        return org.apache.jena.shacl.Shapes.parse(graph(Shapes.turtle()));
    }

    /// The ontology, and what codes of well-known schemes mean in its terms.
    public static Graph ontology() {
        Graph graph = graph(Ontology.turtle());
        try (InputStream matches = SchemaGraphs.class.getResourceAsStream("matches.ttl")) {
            RDFParser.source(Objects.requireNonNull(matches)).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return graph;
    }

    /// The IRIs of the classes, properties and codes that the ontology defines.
    public static Set<String> terms(Graph ontology) {
        return ontology.stream(Node.ANY, NodeFactory.createURI(StandardTerms.TYPE), Node.ANY)
                .map(Triple::getSubject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
