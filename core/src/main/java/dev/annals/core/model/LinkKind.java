package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How one event relates to another.
public enum LinkKind implements Term {
    PART_OF("It is a part of the other event."),
    RESPONSE_TO("It answers or reacts to the other event."),
    DENIES("It says that the other event is not so, or did not take place."),
    MENTIONS("It speaks of the other event."),
    FOLLOWS("It comes after the other event and is connected with it."),
    SAME_AS("It is the same event, recorded elsewhere too."),
    DUPLICATE_OF("It is an accidental second record of the other event."),
    SUPERSEDES("It replaces the record of the other event.");

    /// The list of all terms.
    public static final CodeList<LinkKind> LIST = new CodeList<>("linkKind", "How one event relates to another.", List.of(values()));

    private final String doc;

    LinkKind(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
