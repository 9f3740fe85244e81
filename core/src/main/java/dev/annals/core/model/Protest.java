package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// People demand something in public.
public record Protest(Optional<String> form, Optional<String> demand) implements Detail {

    public static final Field<Protest, Optional<String>> FORM =
            new Field<>("form", "In what form, such as a march or a strike.", maybe(TEXT), Protest::form);
    public static final Field<Protest, Optional<String>> DEMAND = new Field<>("demand", "What is demanded.", maybe(TEXT), Protest::demand);

    /// The schema of this record.
    public static final Entity<Protest> ENTITY = new Entity<>(
            Protest.class, "protest", "People demand something in public.",
            List.of(FORM, DEMAND),
            row -> new Protest(row.get(FORM), row.get(DEMAND)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Protest {
        form = Require.optionalText(FORM, form);
        demand = Require.optionalText(DEMAND, demand);
    }
}
