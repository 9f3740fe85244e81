package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How far a long-running undertaking has come.
public enum ProgrammeStatus implements Term {
    PLANNED("It has not begun."),
    UNDER_WAY("It has begun and goes on."),
    HALTED("It has been interrupted."),
    COMPLETED("It has been finished."),
    UNSPECIFIED("The status is not known.");

    /// The list of all terms.
    public static final CodeList<ProgrammeStatus> LIST = new CodeList<>(
            "programmeStatus", "How far a long-running undertaking has come.", List.of(values()));

    private final String doc;

    ProgrammeStatus(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
