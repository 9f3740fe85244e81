package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Forces or staff are sent or stationed somewhere.
public record Deployment(Optional<String> force, Optional<String> purpose) implements Detail {

    public static final Field<Deployment, Optional<String>> FORCE =
            new Field<>("force", "What is deployed.", maybe(TEXT), Deployment::force);
    public static final Field<Deployment, Optional<String>> PURPOSE = new Field<>("purpose", "What for.", maybe(TEXT), Deployment::purpose);

    /// The schema of this record.
    public static final Entity<Deployment> ENTITY = new Entity<>(
            Deployment.class, "deployment", "Forces or staff are sent or stationed somewhere.",
            List.of(FORCE, PURPOSE),
            row -> new Deployment(row.get(FORCE), row.get(PURPOSE)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Deployment {
        force = Require.optionalText(FORCE, force);
        purpose = Require.optionalText(PURPOSE, purpose);
    }
}
