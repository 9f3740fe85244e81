package dev.annals.cli.difference;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// How many records of a type differ.
public record DifferenceCount(String type, long added, long deleted, long changed) {

    public static final Field<DifferenceCount, String> TYPE = new Field<>("type", "The type of the records.", TEXT, DifferenceCount::type);
    public static final Field<DifferenceCount, Long> ADDED =
            new Field<>("added", "How many only the later corpus has.", COUNT, DifferenceCount::added);
    public static final Field<DifferenceCount, Long> DELETED =
            new Field<>("deleted", "How many only the earlier corpus has.", COUNT, DifferenceCount::deleted);
    public static final Field<DifferenceCount, Long> CHANGED =
            new Field<>("changed", "How many say something else in each.", COUNT, DifferenceCount::changed);

    /// The schema of this record.
    public static final Entity<DifferenceCount> ENTITY = new Entity<>(
            DifferenceCount.class, "difference-count", "How many records of a type differ.", List.of(TYPE, ADDED, DELETED, CHANGED),
            row -> new DifferenceCount(row.get(TYPE), row.get(ADDED), row.get(DELETED), row.get(CHANGED)));

    /// With another difference.
    DifferenceCount and(DifferenceCount other) {
        return new DifferenceCount(type, added + other.added, deleted + other.deleted, changed + other.changed);
    }
}
