package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// A long-running undertaking, such as a corridor or a dam.
public record Programme(
        Optional<String> name,
        Optional<String> purpose,
        ProgrammeStatus status,
        List<String> components)
        implements Detail {

    public static final Field<Programme, Optional<String>> NAME = new Field<>("name", "Its name.", maybe(TEXT), Programme::name);
    public static final Field<Programme, Optional<String>> PURPOSE =
            new Field<>("purpose", "What it is for.", maybe(TEXT), Programme::purpose);
    public static final Field<Programme, ProgrammeStatus> STATUS =
            new Field<>("status", "How far it has come.", coded(ProgrammeStatus.LIST), Programme::status).whenLeftEmpty(ProgrammeStatus.UNSPECIFIED);
    public static final Field<Programme, List<String>> COMPONENTS =
            new Field<>("components", "What it consists of.", many(TEXT), Programme::components);

    /// The schema of this record.
    public static final Entity<Programme> ENTITY = new Entity<>(
            Programme.class, "programme", "A long-running undertaking, such as a corridor or a dam.",
            List.of(NAME, PURPOSE, STATUS, COMPONENTS),
            row -> new Programme(row.get(NAME), row.get(PURPOSE), row.get(STATUS), row.get(COMPONENTS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Programme {
        name = Require.optionalText(NAME, name);
        purpose = Require.optionalText(PURPOSE, purpose);
        components = Require.texts(COMPONENTS, components);
    }
}
