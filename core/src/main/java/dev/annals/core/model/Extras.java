package dev.annals.core.model;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.reference;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// The raw row that a record was imported from, kept so that it can be written back as it was.
public record Extras(String source, long row, String raw) {

    public static final Field<Extras, String> SOURCE =
            new Field<>("source",
                    "The source that holds the row; its header says what the columns are.", reference("source"), Extras::source);
    public static final Field<Extras, Long> ROW =
            new Field<>("row", "The number of the row in the source, counted from 1.", COUNT, Extras::row);
    public static final Field<Extras, String> RAW = new Field<>("raw", "The row as it stands in the source.", TEXT, Extras::raw);

    /// The schema of this record.
    public static final Entity<Extras> ENTITY = new Entity<>(
            Extras.class, "extras", "The raw row that a record was imported from, kept so that it can be written back as it was.",
            List.of(SOURCE, ROW, RAW),
            row -> new Extras(row.get(SOURCE), row.get(ROW), row.get(RAW)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Extras {
        source = Require.identifier(SOURCE, source);
        row = Require.count(ROW, row);
        raw = Require.text(RAW, raw);
    }
}
