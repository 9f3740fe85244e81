package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// Whether the event happened, according to the corpus.
public enum Factuality implements Term {
    ACTUAL("It took place."),
    PLANNED("It was intended, announced or expected when it was reported."),
    ALLEGED("It was said to have taken place, and that is disputed or unconfirmed."),
    HYPOTHETICAL("It was only considered possible."),
    NEGATED("It was said not to have taken place.");

    /// The list of all terms.
    public static final CodeList<Factuality> LIST = new CodeList<>(
            "factuality", "Whether the event happened, according to the corpus.", List.of(values()));

    private final String doc;

    Factuality(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
