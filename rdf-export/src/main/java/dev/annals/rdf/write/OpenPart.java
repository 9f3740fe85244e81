package dev.annals.rdf.write;

import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.model.Coordinates;
import dev.annals.core.schema.Field;
import dev.annals.rdf.write.NodePlan.FieldPlan;
import java.util.Optional;

/// A node that is being written, with the place where its next value goes; one for each depth, used again and again.
final class OpenPart {

    private NodePlan plan;
    private int node;
    private int field = -1;
    private int place;
    private Optional<String> latitude = Optional.empty();
    private Optional<String> longitude = Optional.empty();

    OpenPart(NodePlan plan, int node) {
        this.plan = plan;
        this.node = node;
    }

    void begin(NodePlan begun, int number) {
        plan = begun;
        node = number;
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

    /// The next value belongs to this field; fields come in the order of the plan, so that it is the next one.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    void turnTo(Field<?, ?> next) {
        field++;
        place = 0;
        if (field().field() != next) {
            throw new IllegalArgumentException("not the field that comes next: " + next.name());
        }
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
