package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How closely coordinates give a place.
///
/// The codes are those of [PlacingPrecision], which says how exactly the location of an event is known; a point that stands for more than a
/// country has one more.
public enum CoordinatesPrecision implements Term {
    EXACT("The point lies in the place itself, which is no larger than a city."),
    NEAR("The point lies within about 25 kilometres of the place."),
    DISTRICT("The point stands for a whole district."),
    PROVINCE("The point stands for a whole province."),
    COUNTRY("The point stands for a whole country."),
    REGION("The point stands for an area wider than a country, or for a route.");

    /// The list of all terms.
    public static final CodeList<CoordinatesPrecision> LIST =
            new CodeList<>("coordinatesPrecision", "How closely coordinates give a place.", List.of(values()));

    private final String doc;

    CoordinatesPrecision(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
