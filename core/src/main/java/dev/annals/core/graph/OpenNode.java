package dev.annals.core.graph;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A node that is being written, with the place where its next value goes.
public class OpenNode {

    private final String name;
    private Optional<Field<?, ?>> field = Optional.empty();
    private int element;
    private Optional<String> latitude = Optional.empty();
    private Optional<String> longitude = Optional.empty();

    /// A node of which no field has been written yet.
    ///
    /// @param name its IRI, or what comes after the base of all IRIs
    public OpenNode(String name) {
        this.name = name;
    }

    /// The IRI of the node, or what comes after the base.
    public final String name() {
        return name;
    }

    /// The next value belongs to this field.
    public final void turnTo(Field<?, ?> next) {
        field = Optional.of(next);
        element = 0;
    }

    /// The next value is the n-th element of the list in the current field, counted from 1.
    public final void turnTo(int n) {
        element = n;
    }

    /// The field to which the next value belongs; throws [IllegalStateException] before the first.
    public final Field<?, ?> field() {
        return field.orElseThrow(() -> new IllegalStateException("Call field before a value"));
    }

    /// Whether the next value is an element of a list.
    public final boolean inList() {
        return element > 0;
    }

    /// The place of the next value in its list; 0 outside of lists.
    public final int element() {
        return element;
    }

    /// The name of a node that is the next value: the field, and in a list the key or, where there is none, the place.
    public final String valueName(Optional<String> key) {
        String slot = name + "/" + field().name();
        return inList() ? slot + "/" + key.map(PercentCode::encode).orElse(Integer.toString(element)) : slot;
    }

    /// Remembers a number if it is part of a position.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    public final void note(String decimal) {
        if (field() == Coordinates.LATITUDE) {
            latitude = Optional.of(decimal);
        } else if (field() == Coordinates.LONGITUDE) {
            longitude = Optional.of(decimal);
        }
    }

    /// The position that the numbers make, as Well-Known Text.
    public final Optional<String> point() {
        return longitude.flatMap(east -> latitude.map(north -> ComputedTerms.point(east, north)));
    }

    /// Tells each rule that holds and whose path ends with the next value, and the node at which that path begins.
    ///
    /// @param record the record that is being written
    /// @param open the nodes that are being written, the outermost first
    public static <N extends OpenNode> void findRules(CorpusRecord record, List<N> open, BiConsumer<N, Alignment.Rule> found) {
        for (Alignment.Rule rule : Alignment.endingWith(open.getLast().field())) {
            int start = open.size() - rule.path().size();
            if (start >= 0 && follow(open, start, rule.path()) && rule.condition().holds(record, open.get(start).element())) {
                found.accept(open.get(start), rule);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // fields are constants
    private static boolean follow(List<? extends OpenNode> nodes, int start, List<Field<?, ?>> path) {
        for (int i = 0; i < path.size(); i++) {
            if (nodes.get(start + i).field() != path.get(i)) {
                return false;
            }
        }
        return true;
    }
}
