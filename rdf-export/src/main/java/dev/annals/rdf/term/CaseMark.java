package dev.annals.rdf.term;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.Optional;

/// What tells the cases of a choice from each other where their classes are left out.
public final class CaseMark {

    private CaseMark() {}

    /// The field that a case always has and that no other case has.
    public static Optional<Field<?, ?>> of(Type.Choice<?> choice, Entity<?> chosen) {
        return chosen.fields().stream().<Field<?, ?>>map(field -> field)
                .filter(field -> !field.type().optional())
                .filter(field -> choice.cases().stream().filter(each -> has(each, field.name())).count() == 1)
                .findFirst();
    }

    private static boolean has(Entity<?> entity, String name) {
        return entity.fields().stream().anyMatch(field -> field.name().equals(name));
    }
}
