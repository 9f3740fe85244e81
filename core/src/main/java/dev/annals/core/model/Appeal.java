package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// Somebody asks for something to be done.
public record Appeal(String request) implements Detail {

    public static final Field<Appeal, String> REQUEST = new Field<>("request", "What is asked for.", TEXT, Appeal::request);

    /// The schema of this record.
    public static final Entity<Appeal> ENTITY = new Entity<>(
            Appeal.class, "appeal", "Somebody asks for something to be done.",
            List.of(REQUEST),
            row -> new Appeal(row.get(REQUEST)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Appeal {
        request = Require.text(REQUEST, request);
    }
}
