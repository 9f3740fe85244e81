package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// What is said about responsibility.
public enum Stance implements Term {
    CLAIMS("The actor says that it was responsible."),
    DENIES("The actor says that it was not responsible."),
    ATTRIBUTED("Somebody says that the actor was responsible."),
    SUSPECTED("Somebody thinks it likely that the actor was responsible."),
    COMPETING_CLAIM("The actor says that it was responsible, and so does another one.");

    /// The list of all terms.
    public static final CodeList<Stance> LIST = new CodeList<>("stance", "What is said about responsibility.", List.of(values()));

    private final String doc;

    Stance(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
