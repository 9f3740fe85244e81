package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How exactly a date is known.
public enum DatePrecision implements Term {
    DAY("One day."),
    WEEK("Seven days."),
    MONTH("One calendar month."),
    YEAR("One calendar year."),
    DECADE("Ten years beginning with a year that ends in 0."),
    RANGE("Any other span of days; one end may be open."),
    UNKNOWN("No day can be given at all.");

    /// The list of all terms.
    public static final CodeList<DatePrecision> LIST = new CodeList<>("datePrecision", "How exactly a date is known.", List.of(values()));

    private final String doc;

    DatePrecision(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
