package dev.annals.core.merge;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// What became of a value from one corpus to another.
public enum DifferenceKind implements Term {
    CHANGED("It says something else."),
    ADDED("It came in."),
    DELETED("It went out."),
    MOVED("It stands at another place of its list.");

    /// The list of all terms.
    public static final CodeList<DifferenceKind> LIST =
            new CodeList<>("difference", "What became of a value from one corpus to another.", List.of(values()));

    private final String doc;

    DifferenceKind(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
