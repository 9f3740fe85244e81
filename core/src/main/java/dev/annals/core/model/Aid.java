package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Somebody gives help.
public record Aid(String form, Optional<String> purpose) implements Detail {

    public static final Field<Aid, String> FORM = new Field<>("form", "What is given.", TEXT, Aid::form);
    public static final Field<Aid, Optional<String>> PURPOSE = new Field<>("purpose", "What for.", maybe(TEXT), Aid::purpose);

    /// The schema of this record.
    public static final Entity<Aid> ENTITY = new Entity<>(
            Aid.class, "aid", "Somebody gives help.",
            List.of(FORM, PURPOSE),
            row -> new Aid(row.get(FORM), row.get(PURPOSE)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Aid {
        form = Require.text(FORM, form);
        purpose = Require.optionalText(PURPOSE, purpose);
    }
}
