package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Armed sides fight each other.
public record Clash(Optional<String> setting) implements Detail {

    public static final Field<Clash, Optional<String>> SETTING = new Field<>("setting", "In what setting.", maybe(TEXT), Clash::setting);

    /// The schema of this record.
    public static final Entity<Clash> ENTITY = new Entity<>(
            Clash.class, "clash", "Armed sides fight each other.",
            List.of(SETTING),
            row -> new Clash(row.get(SETTING)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Clash {
        setting = Require.optionalText(SETTING, setting);
    }
}
