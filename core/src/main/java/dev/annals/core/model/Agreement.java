package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Parties agree on something.
public record Agreement(String subject, Optional<String> form, List<String> topics) implements Detail {

    public static final Field<Agreement, String> SUBJECT = new Field<>("subject", "What they agree on.", TEXT, Agreement::subject);
    public static final Field<Agreement, Optional<String>> FORM =
            new Field<>("form", "In what form, such as a treaty or a joint statement.", maybe(TEXT), Agreement::form);
    public static final Field<Agreement, List<String>> TOPICS = new Field<>("topics", "What it was about.", many(TEXT), Agreement::topics);

    /// The schema of this record.
    public static final Entity<Agreement> ENTITY = new Entity<>(
            Agreement.class, "agreement", "Parties agree on something.",
            List.of(SUBJECT, FORM, TOPICS),
            row -> new Agreement(row.get(SUBJECT), row.get(FORM), row.get(TOPICS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Agreement {
        subject = Require.text(SUBJECT, subject);
        form = Require.optionalText(FORM, form);
        topics = Require.texts(TOPICS, topics);
    }
}
