package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.many;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;

/// People talk or write to each other from afar.
public record Call(Means means, List<String> topics) implements Detail {

    public static final Field<Call, Means> MEANS = new Field<>("means", "By which means.", coded(Means.LIST), Call::means).whenLeftEmpty(Means.UNSPECIFIED);
    public static final Field<Call, List<String>> TOPICS = new Field<>("topics", "What it was about.", many(TEXT), Call::topics);

    /// The schema of this record.
    public static final Entity<Call> ENTITY = new Entity<>(
            Call.class, "call", "People talk or write to each other from afar.",
            List.of(MEANS, TOPICS),
            row -> new Call(row.get(MEANS), row.get(TOPICS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Call {
        topics = Require.texts(TOPICS, topics);
    }
}
