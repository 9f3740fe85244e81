package dev.annals.rdf.read;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.CaseMark;
import dev.annals.rdf.term.ElementOrder;
import dev.annals.rdf.term.RecordIri;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;

/// The triples of one record, by subject and property; a triple that is given twice is there once.
final class RecordGraph {

    private final RecordIri iri;
    private final List<LocatedTriple> triples;
    private final ForeignProperties foreign;
    private final LostMarks marks;
    private final Map<Node, Map<String, Map<Node, Position>>> nodes = new LinkedHashMap<>();
    private final Set<Node> visited = new HashSet<>();

    /// The graph of the record with this IRI, the first subject of the triples.
    RecordGraph(RecordIri iri, List<LocatedTriple> triples, ForeignProperties foreign, LostMarks marks) {
        this.iri = iri;
        this.triples = triples;
        this.foreign = foreign;
        this.marks = marks;
        for (LocatedTriple triple : triples) {
            nodes.computeIfAbsent(triple.triple().getSubject(), node -> new LinkedHashMap<>())
                    .computeIfAbsent(triple.property(), property -> new LinkedHashMap<>())
                    .putIfAbsent(triple.object(), triple.position());
        }
    }

    RecordIri iri() {
        return iri;
    }

    ForeignProperties foreign() {
        return foreign;
    }

    LostMarks marks() {
        return marks;
    }

    /// The values of a property.
    List<Found> values(Node subject, String property) {
        var values = new ArrayList<Found>();
        nodes.getOrDefault(subject, Map.of()).getOrDefault(property, Map.of())
                .forEach((node, position) -> values.add(new Found(node, position)));
        return values;
    }

    /// Whether the record says this.
    boolean has(Triple triple) {
        return triple.getPredicate().isURI() && nodes.getOrDefault(triple.getSubject(), Map.of())
                .getOrDefault(triple.getPredicate().getURI(), Map.of()).containsKey(triple.getObject());
    }

    /// The properties of a node.
    Set<String> properties(Node subject) {
        return nodes.getOrDefault(subject, Map.of()).keySet();
    }

    /// Notes that a node was read as part of the record.
    void visit(Node node) {
        visited.add(node);
    }

    /// The triples about nodes to which nothing leads from the record.
    List<LocatedTriple> unvisited() {
        return triples.stream().filter(triple -> !visited.contains(triple.triple().getSubject())).toList();
    }

    /// Triples as N-Triples.
    static String text(List<LocatedTriple> triples) {
        var text = new ByteArrayOutputStream();
        RDFDataMgr.writeTriples(text, triples.stream().map(LocatedTriple::triple).iterator());
        return text.toString(StandardCharsets.UTF_8);
    }

    /// What is said of the order of a list whose elements are literals.
    List<Found> order(Node subject, String field) {
        return values(subject, Vocabulary.LIST_ORDER).stream().filter(order -> ElementOrder.field(order.shown()).equals(field)).toList();
    }

    /// Which case of a choice a node is: that of its class, or where it has none of ours, the one with a property that only this case has.
    Optional<Entity<?>> caseOf(Node node, Type.Choice<?> choice) {
        List<Found> classes = classes(node);
        return choice.cases().stream().<Entity<?>>map(each -> each)
                .filter(each -> classes.isEmpty() ? hasMark(node, choice, each) : Vocabulary.classOf(each).equals(classes.getFirst().shown()))
                .findFirst();
    }

    private boolean hasMark(Node node, Type.Choice<?> choice, Entity<?> chosen) {
        return CaseMark.of(choice, chosen).filter(field -> properties(node).contains(Vocabulary.property(field))).isPresent();
    }

    /// Our classes that a node has.
    List<Found> classes(Node node) {
        return values(node, StandardTerms.TYPE).stream().filter(type -> type.shown().startsWith(Vocabulary.NAMESPACE)).toList();
    }
}
