package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Forces train, alone or together.
public record Exercise(Optional<String> name, Optional<String> aim) implements Detail {

    public static final Field<Exercise, Optional<String>> NAME =
            new Field<>("name", "The name of the exercise.", maybe(TEXT), Exercise::name);
    public static final Field<Exercise, Optional<String>> AIM =
            new Field<>("aim", "What it is meant to achieve.", maybe(TEXT), Exercise::aim);

    /// The schema of this record.
    public static final Entity<Exercise> ENTITY = new Entity<>(
            Exercise.class, "exercise", "Forces train, alone or together.",
            List.of(NAME, AIM),
            row -> new Exercise(row.get(NAME), row.get(AIM)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Exercise {
        name = Require.optionalText(NAME, name);
        aim = Require.optionalText(AIM, aim);
    }
}
