package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// Somebody condemns something.
public record Condemnation(String of) implements Detail {

    public static final Field<Condemnation, String> OF = new Field<>("of", "What is condemned.", TEXT, Condemnation::of);

    /// The schema of this record.
    public static final Entity<Condemnation> ENTITY = new Entity<>(
            Condemnation.class, "condemnation", "Somebody condemns something.",
            List.of(OF),
            row -> new Condemnation(row.get(OF)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Condemnation {
        of = Require.text(OF, of);
    }
}
