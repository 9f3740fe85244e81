package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// A code from a published scheme; always text, so that 010 keeps its zero.
public record Code(String scheme, String value, Optional<String> label) {

    public static final Field<Code, String> SCHEME = new Field<>("scheme", "The scheme, such as iso-3166-1 or cameo.", TEXT, Code::scheme);
    public static final Field<Code, String> VALUE = new Field<>("value", "The code in that scheme.", TEXT, Code::value);
    public static final Field<Code, Optional<String>> LABEL =
            new Field<>("label", "What the code stands for, in words.", maybe(TEXT), Code::label);

    /// The schema of this record.
    public static final Entity<Code> ENTITY = new Entity<>(
            Code.class, "code", "A code from a published scheme; always text, so that 010 keeps its zero.",
            List.of(SCHEME, VALUE, LABEL),
            row -> new Code(row.get(SCHEME), row.get(VALUE), row.get(LABEL)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Code {
        scheme = Require.text(SCHEME, scheme);
        value = Require.text(VALUE, value);
        label = Require.optionalText(LABEL, label);
    }

    /// A code without words.
    public Code(String scheme, String value) {
        this(scheme, value, Optional.empty());
    }
}
