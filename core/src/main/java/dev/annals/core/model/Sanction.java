package dev.annals.core.model;

import static dev.annals.core.schema.Types.FLAG;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// A measure is imposed on somebody, or lifted.
public record Sanction(String restriction, boolean lifted) implements Detail {

    public static final Field<Sanction, String> RESTRICTION = new Field<>("restriction", "The measure that is imposed or lifted.", TEXT, Sanction::restriction);
    public static final Field<Sanction, Boolean> LIFTED =
            new Field<>("lifted", "Whether it is lifted rather than imposed.", FLAG, Sanction::lifted);

    /// The schema of this record.
    public static final Entity<Sanction> ENTITY = new Entity<>(
            Sanction.class, "sanction", "A measure is imposed on somebody, or lifted.",
            List.of(RESTRICTION, LIFTED),
            row -> new Sanction(row.get(RESTRICTION), row.get(LIFTED)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Sanction {
        restriction = Require.text(RESTRICTION, restriction);
    }
}
