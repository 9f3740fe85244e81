package dev.annals.rdf.read;

import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/// Puts the elements of a list into the order that their places give.
final class ListOrder {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");

    /// Places count from 1.
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private static final String GAP = "another place in its list than the next one, so that an element may be missing";

    private final RecordGraph record;
    private final boolean single;
    private final boolean keyed;
    private final Map<Long, Placed> ordered = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /// An element and its place.
    private record Placed(Found element, Found place) {}

    private ListOrder(RecordGraph record, boolean single, boolean keyed) {
        this.record = record;
        this.single = single;
        this.keyed = keyed;
    }

    /// The elements in order; throws [Malformed] when one has no place, or two have the same. Tells where places between them are left out.
    ///
    /// One without a position has the place with which its IRI ends, unless it is `keyed` and that is its id; a single one needs none.
    static List<Found> of(RecordGraph record, List<Found> elements, boolean keyed) {
        var order = new ListOrder(record, elements.size() == 1, keyed);
        elements.forEach(order::add);
        Malformed.throwIfAny(order.problems);
        order.tellGaps();
        return order.ordered.values().stream().map(Placed::element).toList();
    }

    private void tellGaps() {
        long next = 1;
        for (Map.Entry<Long, Placed> entry : ordered.entrySet()) {
            if (entry.getKey() != next) {
                record.marks().add(GAP, entry.getValue().place());
            }
            next = entry.getKey() + 1;
        }
    }

    private void add(Found element) {
        List<Found> places = record.values(element.node(), Vocabulary.POSITION);
        Optional<Long> place = places.isEmpty() ? placeWithin(element) : Optional.empty();
        if (place.isPresent()) {
            put(element, place.get(), element);
            return;
        }
        if (places.size() != 1) {
            String count = places.isEmpty() ? "no" : "more than one";
            String message = "has " + count + " annals:position, so that its place in the list is open";
            problems.add(new Problem("", element.shown(), message, element.position()));
            return;
        }
        Found given = places.getFirst();
        if (isWhole(given.node())) {
            put(element, Long.parseLong(given.shown()), given);
        } else {
            problems.add(new Problem("position", given.shown(), "is not an xsd:integer", given.position()));
        }
    }

    private void put(Found element, long place, Found said) {
        if (ordered.putIfAbsent(place, new Placed(element, said)) != null) {
            problems.add(new Problem("position", said.shown(), "is the place of another element too", said.position()));
        }
    }

    private Optional<Long> placeWithin(Found element) {
        if (!single && !keyed && element.node().isURI()) {
            String iri = element.node().getURI();
            return Optional.of(iri.substring(iri.lastIndexOf('/') + 1)).filter(NUMBER.asMatchPredicate()).map(Long::parseLong);
        }
        return single ? Optional.of(1L) : Optional.empty();
    }

    private static boolean isWhole(Node node) {
        return node.isLiteral()
                && XSDDatatype.XSDinteger.getURI().equals(node.getLiteralDatatypeURI())
                && WHOLE.matcher(node.getLiteralLexicalForm()).matches();
    }
}
