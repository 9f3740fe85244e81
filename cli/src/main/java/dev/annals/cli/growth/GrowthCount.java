package dev.annals.cli.growth;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// What became of the records of a type when a corpus grew.
public record GrowthCount(String type, long added, long changed, long unchanged, long gone, long repeated, long superseded, long rejected) {

    public static final Field<GrowthCount, String> TYPE = new Field<>("type", "The type of the records.", TEXT, GrowthCount::type);
    public static final Field<GrowthCount, Long> ADDED = new Field<>("added", "How many are new.", COUNT, GrowthCount::added);
    public static final Field<GrowthCount, Long> CHANGED = new Field<>("changed", "How many say something else than before.", COUNT, GrowthCount::changed);
    public static final Field<GrowthCount, Long> UNCHANGED = new Field<>("unchanged", "How many are as before.", COUNT, GrowthCount::unchanged);
    public static final Field<GrowthCount, Long> GONE = new Field<>("gone", "How many are not there any more.", COUNT, GrowthCount::gone);
    public static final Field<GrowthCount, Long> REPEATED =
            new Field<>("repeated", "How many of those that were added said the same as another.", COUNT, GrowthCount::repeated);
    public static final Field<GrowthCount, Long> SUPERSEDED =
            new Field<>("superseded", "How many have a newer version by now.", COUNT, GrowthCount::superseded);
    public static final Field<GrowthCount, Long> REJECTED = new Field<>("rejected", "How many of those that were added were rejected.", COUNT, GrowthCount::rejected);

    /// The schema of this record.
    public static final Entity<GrowthCount> ENTITY = new Entity<>(
            GrowthCount.class, "growth-count", "What became of the records of a type when a corpus grew.",
            List.of(TYPE, ADDED, CHANGED, UNCHANGED, GONE, REPEATED, SUPERSEDED, REJECTED),
            row -> new GrowthCount(
                    row.get(TYPE), row.get(ADDED), row.get(CHANGED), row.get(UNCHANGED), row.get(GONE), row.get(REPEATED), row.get(SUPERSEDED),
                    row.get(REJECTED)));
}
