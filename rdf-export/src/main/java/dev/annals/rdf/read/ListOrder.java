package dev.annals.rdf.read;

import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// Puts the elements of a list into the order that their places give.
final class ListOrder {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    private final RecordGraph record;
    private final Map<Long, Found> ordered = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ListOrder(RecordGraph record) {
        this.record = record;
    }

    /// The elements in order; throws [Malformed] when one has no place, or two have the same.
    static List<Found> of(RecordGraph record, List<Found> elements) {
        var order = new ListOrder(record);
        elements.forEach(order::add);
        Malformed.throwIfAny(order.problems);
        return List.copyOf(order.ordered.values());
    }

    private void add(Found element) {
        List<Found> places = record.values(element.node(), Vocabulary.POSITION);
        if (places.size() != 1) {
            String count = places.isEmpty() ? "no" : "more than one";
            String message = "has " + count + " annals:position, so that its place in the list is open";
            problems.add(new Problem("", element.shown(), message, element.position()));
            return;
        }
        Found place = places.getFirst();
        if (!isWhole(place.node())) {
            problems.add(new Problem("position", place.shown(), "is not an xsd:integer", place.position()));
        } else if (ordered.putIfAbsent(Long.parseLong(place.shown()), element) != null) {
            problems.add(new Problem("position", place.shown(), "is the place of another element too", place.position()));
        }
    }

    private static boolean isWhole(Node node) {
        return node.isLiteral()
                && XSDDatatype.XSDinteger.getURI().equals(node.getLiteralDatatypeURI())
                && WHOLE.matcher(node.getLiteralLexicalForm()).matches();
    }
}
