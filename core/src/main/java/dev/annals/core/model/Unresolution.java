package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// Why it is not known who is meant.
public enum Unresolution implements Term {
    PLACEHOLDER("The text has a placeholder where the name should be."),
    AMBIGUOUS("The text fits several actors."),
    UNNAMED("The text does not name the actor."),
    NOT_LOOKED_UP("Nobody has looked yet."),
    CIVILIANS("It is civilians, who are other people in every event.");

    /// The list of all terms.
    public static final CodeList<Unresolution> LIST = new CodeList<>(
            "unresolution", "Why it is not known who is meant.", List.of(values()));

    private final String doc;

    Unresolution(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
