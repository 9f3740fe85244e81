package dev.annals.core.model;

import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Types;
import java.util.List;
import java.util.Optional;

/// A name by which something is also known.
public record Name(String text, Optional<String> language) {

    public static final Field<Name, String> TEXT = new Field<>("text", "The name.", Types.TEXT, Name::text);
    public static final Field<Name, Optional<String>> LANGUAGE =
            new Field<>("language", "The language of the name, as a BCP 47 tag such as en or zh-Hans.", maybe(Types.TEXT), Name::language);

    /// The schema of this record.
    public static final Entity<Name> ENTITY = new Entity<>(
            Name.class, "name", "A name by which something is also known.",
            List.of(TEXT, LANGUAGE),
            row -> new Name(row.get(TEXT), row.get(LANGUAGE)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Name {
        text = Require.text(TEXT, text);
        language = Require.optionalText(LANGUAGE, language);
    }
}
