package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Somebody commits to doing something.
public record Pledge(String undertaking, Optional<String> condition, List<String> topics) implements Detail {

    public static final Field<Pledge, String> UNDERTAKING = new Field<>("undertaking", "What is promised.", TEXT, Pledge::undertaking);
    public static final Field<Pledge, Optional<String>> CONDITION =
            new Field<>("condition", "On what condition.", maybe(TEXT), Pledge::condition);
    public static final Field<Pledge, List<String>> TOPICS = new Field<>("topics", "What it was about.", many(TEXT), Pledge::topics);

    /// The schema of this record.
    public static final Entity<Pledge> ENTITY = new Entity<>(
            Pledge.class, "pledge", "Somebody commits to doing something.",
            List.of(UNDERTAKING, CONDITION, TOPICS),
            row -> new Pledge(row.get(UNDERTAKING), row.get(CONDITION), row.get(TOPICS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Pledge {
        undertaking = Require.text(UNDERTAKING, undertaking);
        condition = Require.optionalText(CONDITION, condition);
        topics = Require.texts(TOPICS, topics);
    }
}
