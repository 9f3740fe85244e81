package dev.annals.rdf.read;

import dev.annals.core.graph.PercentCode;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Problem;
import dev.annals.core.schema.Type;
import dev.annals.rdf.term.ElementOrder;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/// Looks for what is wrong with a node as a whole: its class, its id, and properties that it should not have.
///
/// @param record the triples of the record
/// @param found the node
/// @param inList whether it is an element of a list
record NodeCheck(RecordGraph record, Found found, boolean inList) {

    /// The problems of a node that should have the class and the fields of this entity.
    List<Problem> of(Entity<?> entity) {
        var problems = new ArrayList<Problem>();
        checkClass(Vocabulary.classOf(entity), problems);
        checkOrders(entity, problems);
        checkKey(entity, problems);
        for (String property : record.properties(node())) {
            if (isOurs(property) && !isKnown(property, entity)) {
                problems.add(unknown(property, "is not a property of this " + entity.name()));
            }
        }
        countForeign(entity);
        return problems;
    }

    /// The problems of a node that only holds a value and its place in a list.
    List<Problem> ofScalar() {
        var problems = new ArrayList<Problem>();
        for (String property : record.properties(node())) {
            if (isOurs(property) && !property.equals(Vocabulary.POSITION)) {
                problems.add(unknown(property, "is not a property of a value in a list"));
            } else if (!isOurs(property) && !property.equals(StandardTerms.VALUE)) {
                record.values(node(), property).forEach(value -> record.foreign().count(property));
            }
        }
        return problems;
    }

    private Node node() {
        return found.node();
    }

    private static boolean isOurs(String term) {
        return term.startsWith(Vocabulary.NAMESPACE);
    }

    /// A node needs none of our classes: what leads to it says what it is.
    private void checkClass(String expected, List<Problem> problems) {
        record.classes(node()).stream()
                .filter(type -> !type.shown().equals(expected))
                .forEach(type -> problems.add(new Problem("rdf:type", type.shown(), "is not " + expected, type.position())));
    }

    private void checkOrders(Entity<?> entity, List<Problem> problems) {
        record.values(node(), Vocabulary.LIST_ORDER).stream()
                .filter(order -> entity.fields().stream().noneMatch(field -> isListOfLiterals(field) && field.name().equals(ElementOrder.field(order.shown()))))
                .forEach(order -> problems.add(new Problem("listOrder", order.shown(), "is the order of no list whose elements are literals", order.position())));
    }

    private boolean isListOfLiterals(Field<?, ?> field) {
        return field.type() instanceof Type.Many<?> && record.values(node(), Vocabulary.property(field)).stream().anyMatch(each -> each.node().isLiteral());
    }

    /// References find a node by its IRI, so the id in it has to be the one that the record has.
    private void checkKey(Entity<?> entity, List<Problem> problems) {
        if (!node().isURI() || entity.fields().isEmpty() || !(entity.fields().getFirst().type() instanceof Type.Identifier)) {
            return;
        }
        Field<?, ?> key = entity.fields().getFirst();
        String iri = node().getURI();
        Optional<String> named = PercentCode.decode(iri.substring(iri.lastIndexOf('/') + 1));
        record.values(node(), Vocabulary.property(key)).stream()
                .filter(id -> !named.equals(Optional.of(id.shown())))
                .forEach(id -> problems.add(new Problem(key.name(), id.shown(), "is not the id in the IRI " + iri, id.position())));
    }

    private boolean isKnown(String property, Entity<?> entity) {
        return (inList && property.equals(Vocabulary.POSITION)) || property.equals(Vocabulary.LIST_ORDER) || Vocabulary.properties(entity).contains(property);
    }

    private Problem unknown(String property, String message) {
        Found first = record.values(node(), property).getFirst();
        return new Problem(property.substring(Vocabulary.NAMESPACE.length()), first.shown(), message, first.position());
    }

    private void countForeign(Entity<?> entity) {
        var aligned = new AlignedTriples(record, entity, node());
        for (String property : record.properties(node())) {
            if (!isOurs(property)) {
                record.values(node(), property).stream()
                        .filter(value -> !aligned.repeat(property, value))
                        .forEach(value -> record.foreign().count(property));
            }
        }
    }
}
