package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// How a place belongs to an event.
public enum PlacingRole implements Term {
    LOCATION("It happened there."),
    ORIGIN("It started from there."),
    DESTINATION("It led there."),
    NEAR("It happened close to there."),
    SUBJECT("It is about that place."),
    ROUTE("It passed along there."),
    AGENT_LOCATION("Who acts is there, or comes from there."),
    TARGET_LOCATION("Who is acted upon is there, or comes from there.");

    /// The list of all terms.
    public static final CodeList<PlacingRole> LIST = new CodeList<>("placingRole", "How a place belongs to an event.", List.of(values()));

    private final String doc;

    PlacingRole(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
