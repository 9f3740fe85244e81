package dev.annals.rdf;

import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.Coordinates;
import dev.annals.core.schema.Field;
import java.util.Optional;

/// A record that is being written, with the place where its next value goes.
final class OpenNode {

    private final String iri;
    private final String path;
    private Optional<Field<?, ?>> field = Optional.empty();
    private int element;
    private Optional<String> latitude = Optional.empty();
    private Optional<String> longitude = Optional.empty();

    OpenNode(String iri, String path) {
        this.iri = iri;
        this.path = path;
    }

    /// Remembers a number if it is part of a position.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    void note(String decimal) {
        if (field() == Coordinates.LATITUDE) {
            latitude = Optional.of(decimal);
        } else if (field() == Coordinates.LONGITUDE) {
            longitude = Optional.of(decimal);
        }
    }

    Optional<String> latitude() {
        return latitude;
    }

    Optional<String> longitude() {
        return longitude;
    }

    String iri() {
        return iri;
    }

    void turnTo(Field<?, ?> next) {
        field = Optional.of(next);
        element = 0;
    }

    void turnTo(int n) {
        element = n;
    }

    Field<?, ?> field() {
        return field.orElseThrow(() -> new IllegalStateException("Call field before a value"));
    }

    boolean inList() {
        return element > 0;
    }

    int element() {
        return element;
    }

    /// The IRI of a node that is the next value: named after the field, and in a list after the key or, where there is none, the place.
    String valueIri(Optional<String> key) {
        String slot = iri + "/" + field().name();
        return inList() ? slot + "/" + key.map(PercentCode::encode).orElse(Integer.toString(element)) : slot;
    }

    /// The path to the next value, as problems give it.
    String valuePath() {
        String slot = path.isEmpty() ? field().name() : path + "/" + field().name();
        return inList() ? slot + "/" + element : slot;
    }
}
