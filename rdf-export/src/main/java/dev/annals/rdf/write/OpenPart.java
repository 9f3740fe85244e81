package dev.annals.rdf.write;

import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.model.Coordinates;
import dev.annals.core.schema.Field;
import dev.annals.rdf.write.NodePlan.FieldPlan;
import java.util.Optional;

/// A node that is being written, with the place where its next value goes; one for each depth, used again and again.
final class OpenPart {

    /// The number of no node: the whole value has become one literal.
    static final int NO_NODE = -1;

    private NodePlan plan;
    private int node;
    private Object value;
    private int field = -1;
    private int place;
    private int size;
    private boolean literals;
    private Optional<String> latitude = Optional.empty();
    private Optional<String> longitude = Optional.empty();

    OpenPart(NodePlan plan, int node, Object value) {
        this.plan = plan;
        this.node = node;
        this.value = value;
    }

    void begin(NodePlan begun, int number, Object record) {
        plan = begun;
        node = number;
        value = record;
        field = -1;
        place = 0;
        latitude = Optional.empty();
        longitude = Optional.empty();
    }

    NodePlan plan() {
        return plan;
    }

    int node() {
        return node;
    }

    /// The record that the node stands for, where it is asked for.
    Object value() {
        return value;
    }

    /// The next value belongs to this field; fields come in the order of the plan, so that it is the next one.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    void turnTo(Field<?, ?> next) {
        field++;
        place = 0;
        literals = false;
        if (field().field() != next) {
            throw new IllegalArgumentException("not the field that comes next: " + next.name());
        }
    }

    /// A list of so many elements comes; whether each of them is a literal.
    void beginList(int elements, boolean areLiterals) {
        size = elements;
        literals = areLiterals;
    }

    /// How many elements the current list has.
    int size() {
        return size;
    }

    /// Whether each element of the current list is a literal.
    boolean hasLiterals() {
        return literals;
    }

    /// The next value is the n-th element of the list in the current field, counted from 1.
    void turnTo(int n) {
        place = n;
    }

    /// The field to which the next value belongs.
    FieldPlan field() {
        return plan.fields().get(field);
    }

    boolean inList() {
        return place > 0;
    }

    /// The place of the next value in its list; 0 outside of lists.
    int place() {
        return place;
    }

    /// Remembers a number if it is part of a position.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    void note(String decimal) {
        if (field().field() == Coordinates.LATITUDE) {
            latitude = Optional.of(decimal);
        } else if (field().field() == Coordinates.LONGITUDE) {
            longitude = Optional.of(decimal);
        }
    }

    /// The position that the numbers make, as Well-Known Text.
    Optional<String> point() {
        return longitude.flatMap(east -> latitude.map(north -> ComputedTerms.point(east, north)));
    }
}
