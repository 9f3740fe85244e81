package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How the event fills the days given.
public enum DateNature implements Term {
    WITHIN("It happened at some time between the first and the last day."),
    THROUGHOUT("It lasted from the first day to the last."),
    UNKNOWN("It is not known which.");

    /// The list of all terms.
    public static final CodeList<DateNature> LIST = new CodeList<>("dateNature", "How the event fills the days given.", List.of(values()));

    private final String doc;

    DateNature(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
