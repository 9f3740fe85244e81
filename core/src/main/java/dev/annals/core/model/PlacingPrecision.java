package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How exactly the location of an event is known.
public enum PlacingPrecision implements Term {
    EXACT("The very spot."),
    NEAR("Within about 25 kilometres."),
    DISTRICT("Somewhere in the district."),
    PROVINCE("Somewhere in the province."),
    COUNTRY("Somewhere in the country."),
    UNKNOWN("It is not known how exactly.");

    /// The list of all terms.
    public static final CodeList<PlacingPrecision> LIST = new CodeList<>(
            "placingPrecision", "How exactly the location of an event is known.", List.of(values()));

    private final String doc;

    PlacingPrecision(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
