package dev.annals.core.model;

import static dev.annals.core.schema.Types.IDENTIFIER;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// A scheme from which codes are taken.
public record CodeScheme(String id, String title, Optional<String> url) {

    public static final Field<CodeScheme, String> ID =
            new Field<>("id", "The short name by which codes refer to the scheme.", IDENTIFIER, CodeScheme::id);
    public static final Field<CodeScheme, String> TITLE = new Field<>("title", "The full name of the scheme.", TEXT, CodeScheme::title);
    public static final Field<CodeScheme, Optional<String>> URL =
            new Field<>("url", "Where the scheme is published.", maybe(TEXT), CodeScheme::url);

    /// The schema of this record.
    public static final Entity<CodeScheme> ENTITY = new Entity<>(
            CodeScheme.class, "code-scheme", "A scheme from which codes are taken.",
            List.of(ID, TITLE, URL),
            row -> new CodeScheme(row.get(ID), row.get(TITLE), row.get(URL)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public CodeScheme {
        id = Require.identifier(ID, id);
        title = Require.text(TITLE, title);
        url = Require.optionalText(URL, url);
    }
}
