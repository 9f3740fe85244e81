package dev.annals.rdf.read;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.schema.SchemaGraphs;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;

/// Checks records against the shapes, some at a time.
///
/// The shapes look from a node at what it owns and at the classes of what it refers to. So a record can be checked without the others as
/// long as the classes of these are known.
final class ShapeCheck {

    /// How many triples are gathered before they are checked.
    private static final int BATCH = 20_000;

    private static final Node TYPE = NodeFactory.createURI(StandardTerms.TYPE);
    private static final Comparator<Notice> BY_PLACE = Comparator.<Notice>comparingLong(notice -> notice.line().orElse(0L))
            .thenComparingLong(notice -> notice.column().orElse(0L))
            .thenComparing(Notice::toString);

    private final org.apache.jena.shacl.Shapes shapes = SchemaGraphs.shapes();
    private final Set<String> terms = SchemaGraphs.terms(SchemaGraphs.ontology());
    private final String file;
    private final RecordTypes types;
    private final Consumer<Notice> notices;
    private final Map<Triple, Position> batch = new HashMap<>();

    ShapeCheck(String file, RecordTypes types, Consumer<Notice> notices) {
        this.file = file;
        this.types = types;
        this.notices = notices;
    }

    /// Takes whole records.
    void add(List<LocatedTriple> triples) {
        triples.forEach(triple -> batch.putIfAbsent(triple.triple(), triple.position()));
        if (batch.size() >= BATCH) {
            finish();
        }
    }

    /// Checks what was taken since the last time.
    void finish() {
        Graph graph = GraphFactory.createDefaultGraph();
        batch.keySet().forEach(graph::add);
        Set<Node> elsewhere = addRecordsElsewhere(graph);
        var found = new LinkedHashSet<Notice>();
        batch.keySet().forEach(triple -> checkTerms(graph, triple, found));
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
            if (!elsewhere.contains(entry.focusNode())) {
                found.add(notice(graph, entry));
            }
        }
        found.stream().sorted(BY_PLACE).forEach(notices);
        batch.clear();
    }

    /// Adds the class, and only that, of records to which these refer.
    private Set<Node> addRecordsElsewhere(Graph graph) {
        Set<Node> elsewhere = new HashSet<>();
        for (Triple triple : batch.keySet()) {
            Node object = triple.getObject();
            if (isOurs(triple.getPredicate()) && object.isURI() && !graph.contains(object, TYPE, Node.ANY)) {
                types.classOf(object.getURI()).ifPresent(type -> {
                    elsewhere.add(object);
                    graph.add(Triple.create(object, TYPE, NodeFactory.createURI(type)));
                });
            }
        }
        return elsewhere;
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE);
    }

    /// SHACL can close a shape only against all other vocabularies, so terms of ours that do not exist are looked for here.
    private void checkTerms(Graph graph, Triple triple, Set<Notice> found) {
        Node term = triple.getPredicate().equals(TYPE) ? triple.getObject() : triple.getPredicate();
        if (isOurs(term) && !terms.contains(term.getURI())) {
            NodePath path = NodePath.of(graph, triple.getSubject());
            var problem = new Problem(
                    path.to(NodePath.local(triple.getPredicate())), shown(triple.getObject()),
                    "is said with " + term.getURI() + ", which is not a term of Annals", place(triple));
            found.add(Notice.of(Severity.ERROR, "unknown-term", file, path.record(), problem));
        }
    }

    private Notice notice(Graph graph, ReportEntry entry) {
        NodePath path = NodePath.of(graph, entry.focusNode());
        String field = entry.resultPath() instanceof P_Link link ? path.to(NodePath.local(link.getNode())) : path.field();
        String value = entry.value() == null || entry.value().equals(entry.focusNode()) ? "" : shown(entry.value());
        var problem = new Problem(field, value, "breaks a rule. " + entry.message(), position(graph, entry));
        boolean isError = entry.severity().equals(org.apache.jena.shacl.validation.Severity.Violation);
        return Notice.of(isError ? Severity.ERROR : Severity.WARNING, "shape", file, path.record(), problem);
    }

    private static String shown(Node node) {
        return new Found(node, Position.UNKNOWN).shown();
    }

    /// Where the value stands; where there is none, where the node begins.
    private Position position(Graph graph, ReportEntry entry) {
        Node property = entry.resultPath() instanceof P_Link link ? link.getNode() : Node.ANY;
        Node value = entry.value() == null ? Node.ANY : entry.value();
        return first(graph, entry.focusNode(), property, value)
                .or(() -> first(graph, entry.focusNode(), property, Node.ANY))
                .or(() -> first(graph, entry.focusNode(), Node.ANY, Node.ANY))
                .orElse(Position.UNKNOWN);
    }

    private Optional<Position> first(Graph graph, Node subject, Node property, Node object) {
        return graph.stream(subject, property, object)
                .map(this::place)
                .min(Comparator.comparingLong(Position::line).thenComparingLong(Position::column));
    }

    private Position place(Triple triple) {
        return batch.getOrDefault(triple, Position.UNKNOWN);
    }
}
