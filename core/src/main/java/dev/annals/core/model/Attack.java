package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Somebody uses violence against somebody or something.
public record Attack(AttackMethod method, Optional<String> target, Optional<String> weapon) implements Detail {

    public static final Field<Attack, AttackMethod> METHOD =
            new Field<>("method", "How it was carried out.", coded(AttackMethod.LIST), Attack::method).whenLeftEmpty(AttackMethod.UNSPECIFIED);
    public static final Field<Attack, Optional<String>> TARGET =
            new Field<>("target", "What it was aimed at.", maybe(TEXT), Attack::target);
    public static final Field<Attack, Optional<String>> WEAPON = new Field<>("weapon", "With what weapon.", maybe(TEXT), Attack::weapon);

    /// The schema of this record.
    public static final Entity<Attack> ENTITY = new Entity<>(
            Attack.class, "attack", "Somebody uses violence against somebody or something.",
            List.of(METHOD, TARGET, WEAPON),
            row -> new Attack(row.get(METHOD), row.get(TARGET), row.get(WEAPON)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Attack {
        target = Require.optionalText(TARGET, target);
        weapon = Require.optionalText(WEAPON, weapon);
    }
}
