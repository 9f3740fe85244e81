package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How far the days given can be trusted.
public enum DateQualifier implements Term {
    APPROXIMATE("They are approximate."),
    UNCERTAIN("They are uncertain."),
    BOTH("They are approximate and uncertain.");

    /// The list of all terms.
    public static final CodeList<DateQualifier> LIST = new CodeList<>(
            "dateQualifier", "How far the days given can be trusted.", List.of(values()));

    private final String doc;

    DateQualifier(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
