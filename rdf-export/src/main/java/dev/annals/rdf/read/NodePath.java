package dev.annals.rdf.read;

import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Where a node stands within its record, as problems give it.
///
/// @param record the type and id of the record; the node itself where it is part of none
/// @param field the path of fields from the record to the node; empty for the record itself
record NodePath(String record, String field) {

    private static final int DEEPEST = 100; // the model is not nearly so deep

    /// Goes up from a node to the record that owns it.
    static NodePath of(Graph graph, Node node) {
        Deque<String> path = new ArrayDeque<>();
        Set<Node> seen = new HashSet<>();
        Node at = node;
        while (seen.add(at) && seen.size() <= DEEPEST) {
            Optional<String> record = record(graph, at);
            Optional<Triple> owner = owner(graph, at);
            if (record.isPresent() || owner.isEmpty()) {
                return new NodePath(record.orElse("<" + LocatedTriple.key(at) + ">"), String.join("/", path));
            }
            position(graph, at).ifPresent(path::addFirst);
            path.addFirst(local(owner.get().getPredicate()));
            at = owner.get().getSubject();
        }
        return new NodePath("<" + LocatedTriple.key(node) + ">", "");
    }

    /// The path to a property of the node.
    String to(String property) {
        return field.isEmpty() ? property : field + "/" + property;
    }

    /// The name of a property without its namespace.
    static String local(Node property) {
        String iri = property.getURI();
        return iri.startsWith(Vocabulary.NAMESPACE) ? iri.substring(Vocabulary.NAMESPACE.length()) : iri;
    }

    private static Optional<String> record(Graph graph, Node node) {
        return graph.stream(node, NodeFactory.createURI(StandardTerms.TYPE), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .flatMap(type -> Vocabulary.recordWithClass(type.getURI()).stream())
                .map(entity -> entity.name() + " " + id(node, entity))
                .findFirst();
    }

    private static String id(Node node, Entity<? extends CorpusRecord> entity) {
        return RecordIri.parse(LocatedTriple.key(node), entity)
                .flatMap(iri -> PercentCode.decode(iri.segment()))
                .orElse("<" + LocatedTriple.key(node) + ">");
    }

    /// A node belongs to the one under whose IRI it stands; a blank node to the one that leads to it.
    private static Optional<Triple> owner(Graph graph, Node node) {
        return graph.stream(Node.ANY, Node.ANY, node)
                .filter(triple -> triple.getPredicate().getURI().startsWith(Vocabulary.NAMESPACE))
                .filter(triple -> node.isBlank() || RecordIri.within(LocatedTriple.key(triple.getSubject()), node.toString()))
                .filter(triple -> !triple.getSubject().equals(node))
                .findFirst();
    }

    private static Optional<String> position(Graph graph, Node node) {
        return graph.stream(node, NodeFactory.createURI(Vocabulary.POSITION), Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }
}
