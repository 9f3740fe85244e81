package dev.annals.core.transfer;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// How many values of a field an output lacks, because its format does not carry them.
///
/// @param field the path of the field in its record, such as `detail/weapon`
/// @param values how many values were filled in
public record Loss(String field, long values) {

    public static final Field<Loss, String> FIELD = new Field<>("field", "The path of the field in its record.", TEXT, Loss::field);
    public static final Field<Loss, Long> VALUES = new Field<>("values", "How many values were filled in.", COUNT, Loss::values);

    /// The schema of this record.
    public static final Entity<Loss> ENTITY = new Entity<>(
            Loss.class, "loss", "How many values of a field an output lacks, because its format does not carry them.",
            List.of(FIELD, VALUES),
            row -> new Loss(row.get(FIELD), row.get(VALUES)));
}
