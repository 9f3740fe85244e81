package dev.annals.core.format;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How bad it is.
public enum Severity implements Term {
    ERROR("Something was rejected, or is wrong and stays so."),
    WARNING("Everything was kept, but it deserves a look.");

    /// The list of all terms.
    public static final CodeList<Severity> LIST = new CodeList<>("severity", "How bad it is.", List.of(values()));

    private final String doc;

    Severity(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
