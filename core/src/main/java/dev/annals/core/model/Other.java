package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// An event of any other kind.
public record Other(String description) implements Detail {

    public static final Field<Other, String> DESCRIPTION =
            new Field<>("description", "What kind of event it is.", TEXT, Other::description);

    /// The schema of this record.
    public static final Entity<Other> ENTITY = new Entity<>(
            Other.class, "other", "An event of any other kind.",
            List.of(DESCRIPTION),
            row -> new Other(row.get(DESCRIPTION)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Other {
        description = Require.text(DESCRIPTION, description);
    }
}
