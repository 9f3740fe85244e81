package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Somebody travels to somebody else.
public record Visit(Optional<String> purpose, List<String> topics) implements Detail {

    public static final Field<Visit, Optional<String>> PURPOSE = new Field<>("purpose", "What for.", maybe(TEXT), Visit::purpose);
    public static final Field<Visit, List<String>> TOPICS = new Field<>("topics", "What it was about.", many(TEXT), Visit::topics);

    /// The schema of this record.
    public static final Entity<Visit> ENTITY = new Entity<>(
            Visit.class, "visit", "Somebody travels to somebody else.",
            List.of(PURPOSE, TOPICS),
            row -> new Visit(row.get(PURPOSE), row.get(TOPICS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Visit {
        purpose = Require.optionalText(PURPOSE, purpose);
        topics = Require.texts(TOPICS, topics);
    }
}
