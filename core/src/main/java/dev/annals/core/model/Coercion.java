package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Somebody is forced, held or repressed.
public record Coercion(String form, Optional<String> purpose) implements Detail {

    public static final Field<Coercion, String> FORM = new Field<>("form", "What is done.", TEXT, Coercion::form);
    public static final Field<Coercion, Optional<String>> PURPOSE =
            new Field<>("purpose", "What for, as far as said.", maybe(TEXT), Coercion::purpose);

    /// The schema of this record.
    public static final Entity<Coercion> ENTITY = new Entity<>(
            Coercion.class, "coercion", "Somebody is forced, held or repressed.",
            List.of(FORM, PURPOSE),
            row -> new Coercion(row.get(FORM), row.get(PURPOSE)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Coercion {
        form = Require.text(FORM, form);
        purpose = Require.optionalText(PURPOSE, purpose);
    }
}
