package dev.annals.core.model;

import static dev.annals.core.schema.Types.FLAG;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// A measure is imposed on somebody, or lifted.
public record Sanction(String measure, boolean lifted) implements Detail {

    public static final Field<Sanction, String> MEASURE = new Field<>("measure", "The measure.", TEXT, Sanction::measure);
    public static final Field<Sanction, Boolean> LIFTED =
            new Field<>("lifted", "Whether it is lifted rather than imposed.", FLAG, Sanction::lifted);

    /// The schema of this record.
    public static final Entity<Sanction> ENTITY = new Entity<>(
            Sanction.class, "sanction", "A measure is imposed on somebody, or lifted.",
            List.of(MEASURE, LIFTED),
            row -> new Sanction(row.get(MEASURE), row.get(LIFTED)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Sanction {
        measure = Require.text(MEASURE, measure);
    }
}
