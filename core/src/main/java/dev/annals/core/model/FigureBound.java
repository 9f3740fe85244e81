package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// Which estimate a figure is.
public enum FigureBound implements Term {
    LOW("The lowest credible number."),
    BEST("The most likely number."),
    HIGH("The highest credible number."),
    STATED("The number as a source states it.");

    /// The list of all terms.
    public static final CodeList<FigureBound> LIST = new CodeList<>("figureBound", "Which estimate a figure is.", List.of(values()));

    private final String doc;

    FigureBound(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
