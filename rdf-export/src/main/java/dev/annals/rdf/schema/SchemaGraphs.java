package dev.annals.rdf.schema;

import dev.annals.rdf.term.StandardTerms;
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

    /// The ontology.
    public static Graph ontology() {
        return graph(Ontology.turtle());
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
