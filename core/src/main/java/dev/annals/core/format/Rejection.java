package dev.annals.core.format;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// A record that did not go through, with the reasons and with everything that was read of it.
public record Rejection(String type, Optional<String> id, Optional<String> output, List<Notice> notices, String raw) {

    /// The type of a record whose type cannot be told.
    public static final String UNKNOWN_TYPE = "unknown";

    /// The type of all that comes after a place where reading had to end: at least one record, and nobody can tell how many.
    public static final String REST_TYPE = "rest";

    public static final Field<Rejection, String> TYPE =
            new Field<>("type", "The type of the record, unknown, or rest for all that comes after a place where reading had to end.", TEXT, Rejection::type);
    public static final Field<Rejection, Optional<String>> ID = new Field<>("id", "The id of the record.", maybe(TEXT), Rejection::id);
    public static final Field<Rejection, Optional<String>> OUTPUT =
            new Field<>("output", "The output that could not hold it; absent when no output has it.", maybe(TEXT), Rejection::output);
    public static final Field<Rejection, List<Notice>> NOTICES =
            new Field<>("notices", "What is wrong with it.", many(nested(Notice.ENTITY)), Rejection::notices);
    public static final Field<Rejection, String> RAW = new Field<>("raw", "The record as it was read.", TEXT, Rejection::raw);

    /// The schema of this record.
    public static final Entity<Rejection> ENTITY = new Entity<>(
            Rejection.class, "rejection", "A record that did not go through.",
            List.of(TYPE, ID, OUTPUT, NOTICES, RAW),
            row -> new Rejection(row.get(TYPE), row.get(ID), row.get(OUTPUT), row.get(NOTICES), row.get(RAW)));

    /// Copies the list of notices.
    public Rejection {
        notices = List.copyOf(notices);
    }
}
