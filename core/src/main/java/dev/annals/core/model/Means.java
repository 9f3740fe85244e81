package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How people were in contact from afar.
public enum Means implements Term {
    TELEPHONE("By telephone."),
    VIDEO("By video."),
    LETTER("In writing."),
    UNSPECIFIED("The means are not known.");

    /// The list of all terms.
    public static final CodeList<Means> LIST = new CodeList<>("means", "How people were in contact from afar.", List.of(values()));

    private final String doc;

    Means(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
