package dev.annals.core.merge;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// What a merge did with a value that is not the same everywhere.
public enum MergeOutcome implements Term {
    CORRECTED("It was edited; the edited value is taken."),
    ADDED("It was added to the edited corpus; it is taken."),
    DELETED("It was deleted from the edited corpus; it is left out."),
    CHANGED_MEANWHILE("The corpus has another value by now, which was not edited; it stays."),
    ADDED_MEANWHILE("It came into the corpus meanwhile; it stays."),
    DELETED_MEANWHILE("It went out of the corpus meanwhile, and was not edited; it stays out."),
    CONFLICT("It was edited in one way and changed in another; the corpus keeps what it has now.");

    /// The list of all terms.
    public static final CodeList<MergeOutcome> LIST =
            new CodeList<>("outcome", "What a merge did with a value that is not the same everywhere.", List.of(values()));

    private final String doc;

    MergeOutcome(String doc) {
        this.doc = doc;
    }

    /// Whether it was the corpus that changed, and not the edited file.
    boolean isMeanwhile() {
        return switch (this) {
            case CHANGED_MEANWHILE, ADDED_MEANWHILE, DELETED_MEANWHILE -> true;
            case CORRECTED, ADDED, DELETED, CONFLICT -> false;
        };
    }

    @Override
    public String doc() {
        return doc;
    }
}
