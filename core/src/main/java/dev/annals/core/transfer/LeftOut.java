package dev.annals.core.transfer;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// How many records were left out of a subset, by the option that did not ask for them.
///
/// @param reason the option, or that no event needs them
/// @param records how many
public record LeftOut(String reason, long records) {

    public static final Field<LeftOut, String> REASON =
            new Field<>("reason", "The option that did not ask for them, or that no event needs them.", TEXT, LeftOut::reason);
    public static final Field<LeftOut, Long> RECORDS = new Field<>("records", "How many were left out.", COUNT, LeftOut::records);

    /// The schema of this record.
    public static final Entity<LeftOut> ENTITY = new Entity<>(
            LeftOut.class, "left-out", "How many records were left out of a subset, by the option that did not ask for them.",
            List.of(REASON, RECORDS),
            row -> new LeftOut(row.get(REASON), row.get(RECORDS)));
}
