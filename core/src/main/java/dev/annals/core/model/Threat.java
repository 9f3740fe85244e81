package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Somebody threatens to do something.
public record Threat(String content, Optional<String> condition) implements Detail {

    public static final Field<Threat, String> CONTENT = new Field<>("content", "What is threatened.", TEXT, Threat::content);
    public static final Field<Threat, Optional<String>> CONDITION =
            new Field<>("condition", "On what condition.", maybe(TEXT), Threat::condition);

    /// The schema of this record.
    public static final Entity<Threat> ENTITY = new Entity<>(
            Threat.class, "threat", "Somebody threatens to do something.",
            List.of(CONTENT, CONDITION),
            row -> new Threat(row.get(CONTENT), row.get(CONDITION)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Threat {
        content = Require.text(CONTENT, content);
        condition = Require.optionalText(CONDITION, condition);
    }
}
