package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// People or delegations come together.
public record Meeting(MeetingFormat format, Optional<String> occasion, List<String> topics) implements Detail {

    public static final Field<Meeting, MeetingFormat> FORMAT =
            new Field<>("format", "In which form they met.", coded(MeetingFormat.LIST), Meeting::format).whenLeftEmpty(MeetingFormat.UNSPECIFIED);
    public static final Field<Meeting, Optional<String>> OCCASION =
            new Field<>("occasion", "On what occasion.", maybe(TEXT), Meeting::occasion);
    public static final Field<Meeting, List<String>> TOPICS = new Field<>("topics", "What it was about.", many(TEXT), Meeting::topics);

    /// The schema of this record.
    public static final Entity<Meeting> ENTITY = new Entity<>(
            Meeting.class, "meeting", "People or delegations come together.",
            List.of(FORMAT, OCCASION, TOPICS),
            row -> new Meeting(row.get(FORMAT), row.get(OCCASION), row.get(TOPICS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Meeting {
        occasion = Require.optionalText(OCCASION, occasion);
        topics = Require.texts(TOPICS, topics);
    }
}
