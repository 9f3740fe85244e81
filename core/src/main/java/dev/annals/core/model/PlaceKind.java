package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// What sort of place it is.
public enum PlaceKind implements Term {
    COUNTRY("A country."),
    WORLD_REGION("A part of the world made up of several countries."),
    PROVINCE("A first-level division of a country, such as a province or state."),
    DISTRICT("A lower division of a country."),
    SETTLEMENT("A city, town or village."),
    SITE("A building, camp, airport, dam or other single location."),
    ROUTE("A road, railway, border or corridor."),
    WATER("A sea, lake or river."),
    OTHER("Any other place.");

    /// The list of all terms.
    public static final CodeList<PlaceKind> LIST = new CodeList<>("placeKind", "What sort of place it is.", List.of(values()));

    private final String doc;

    PlaceKind(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
