package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// One link in a chain of reported speech.
public record Hop(ActorRef speaker, String verb, Optional<When> when) {

    public static final Field<Hop, ActorRef> SPEAKER = new Field<>("speaker", "Who says it.", ActorRef.TYPE, Hop::speaker);
    public static final Field<Hop, String> VERB =
            new Field<>("verb", "How it is said, such as said, reported or claimed.", TEXT, Hop::verb);
    public static final Field<Hop, Optional<When>> WHEN = new Field<>("when", "When it was said.", maybe(nested(When.ENTITY)), Hop::when);

    /// The schema of this record.
    public static final Entity<Hop> ENTITY = new Entity<>(
            Hop.class, "hop", "One link in a chain of reported speech.",
            List.of(SPEAKER, VERB, WHEN),
            row -> new Hop(row.get(SPEAKER), row.get(VERB), row.get(WHEN)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Hop {
        verb = Require.text(VERB, verb);
    }
}
