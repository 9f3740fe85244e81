package dev.annals.json;

import dev.annals.core.graph.ComputedTerms;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.Coordinates;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An object that is being written, with the place where its next value goes.
final class JsonLdNode {

    private final String path;
    private final Entity<?> entity;
    private final Map<RepeatedTerms.RepeatedTerm, Set<String>> repeated = new LinkedHashMap<>();
    private Optional<Field<?, ?>> field = Optional.empty();
    private int element;
    private String latitude = "";
    private String longitude = "";

    JsonLdNode(String path, Entity<?> entity) {
        this.path = path;
        this.entity = entity;
    }

    String path() {
        return path;
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

    /// The path of a node that is the next value: named after the field, and in a list after the key or, where there is none, the place.
    String valuePath(Optional<String> key) {
        String slot = path + "/" + field().name();
        return inList() ? slot + "/" + key.map(PercentCode::encode).orElse(Integer.toString(element)) : slot;
    }

    /// Keeps what a well-known term is to repeat.
    void repeat(RepeatedTerms.RepeatedTerm term, String value) {
        repeated.computeIfAbsent(term, key -> new LinkedHashSet<>()).add(value);
    }

    /// Remembers a number if it is part of a position.
    @SuppressWarnings("ReferenceEquality") // fields are constants
    void note(String decimal) {
        if (field() == Coordinates.LATITUDE) {
            latitude = decimal;
        } else if (field() == Coordinates.LONGITUDE) {
            longitude = decimal;
        }
    }

    /// What well-known terms repeat, once all fields were written.
    Map<RepeatedTerms.RepeatedTerm, Set<String>> repeated() {
        if (ComputedTerms.hasPosition(entity)) {
            repeat(RepeatedTerms.POSITION, ComputedTerms.point(longitude, latitude));
        }
        return repeated;
    }
}
