package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.local;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// An office that an actor holds or held.
public record Tenure(String office, Optional<ActorRef> organisation, Optional<When> when, Optional<String> report) {

    public static final Field<Tenure, String> OFFICE = new Field<>("office", "The office, such as foreign minister.", TEXT, Tenure::office);
    public static final Field<Tenure, Optional<ActorRef>> ORGANISATION =
            new Field<>("organisation", "The body in which the office is held.", maybe(ActorRef.TYPE), Tenure::organisation);
    public static final Field<Tenure, Optional<When>> WHEN =
            new Field<>("when", "When it was held, as far as known.", maybe(nested(When.ENTITY)), Tenure::when);
    public static final Field<Tenure, Optional<String>> REPORT =
            new Field<>("report", "The report that says so.", maybe(local("reports")), Tenure::report);

    /// The schema of this record.
    public static final Entity<Tenure> ENTITY = new Entity<>(
            Tenure.class, "tenure", "An office that an actor holds or held.",
            List.of(OFFICE, ORGANISATION, WHEN, REPORT),
            row -> new Tenure(row.get(OFFICE), row.get(ORGANISATION), row.get(WHEN), row.get(REPORT)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Tenure {
        office = Require.text(OFFICE, office);
        report = Require.optionalIdentifier(REPORT, report);
    }
}
