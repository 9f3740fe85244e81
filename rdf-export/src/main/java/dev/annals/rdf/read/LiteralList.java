package dev.annals.rdf.read;

import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.GivenSource;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.ElementOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/// Serves a list whose elements are literals: in the order that is said for it, else in that of their texts.
///
/// @param found the literals
/// @param of what each of them is
/// @param orders the texts that say the order
record LiteralList(List<Found> found, Type<?> of, List<Found> orders) implements FieldSource {

    @Override
    public Position position() {
        return found.getFirst().position();
    }

    @Override
    public boolean absent() {
        return false;
    }

    @Override
    public String text() {
        throw malformed(found.getFirst().shown(), "is a list");
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return text();
    }

    @Override
    public FieldSource at(Field<?, ?> field) {
        throw malformed(found.getFirst().shown(), "is a list");
    }

    @Override
    public List<FieldSource> elements() {
        return inOrder().map(this::element).toList();
    }

    private Stream<Found> inOrder() {
        List<Found> sorted = found.stream().sorted(Comparator.comparing(Found::shown)).toList();
        if (orders.isEmpty()) {
            return sorted.stream();
        }
        Found order = orders.getFirst();
        List<Integer> places = ElementOrder.places(order.shown(), found.size()).filter(all -> orders.size() == 1)
                .orElseThrow(() -> malformed(order.shown(), "is not the order of " + found.size() + " elements"));
        return places.stream().map(sorted::get);
    }

    private FieldSource element(Found element) {
        if (InlinedTerms.isWhole(of, element.node())) {
            return InlinedTerms.source(element, of);
        }
        if (!(of instanceof Type.Text)) {
            throw malformed(element.shown(), "is not a node with triples of its own in this record");
        }
        return new GivenSource(text(element), element.position());
    }

    private String text(Found element) {
        return LiteralForm.of(XSDDatatype.XSDstring, element.node())
                .orElseThrow(() -> malformed(element.shown(), "is not an xsd:string")).lexical();
    }
}
