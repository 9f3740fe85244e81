package dev.annals.core.model;

import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.local;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// What is said about who was responsible; claims and denials stand side by side.
public record Responsibility(ActorRef actor, Stance stance, Optional<ActorRef> by, Optional<When> when, Optional<String> report) {

    public static final Field<Responsibility, ActorRef> ACTOR =
            new Field<>("actor", "Who is said to be responsible, or not.", ActorRef.TYPE, Responsibility::actor);
    public static final Field<Responsibility, Stance> STANCE =
            new Field<>("stance", "What is said.", coded(Stance.LIST), Responsibility::stance);
    public static final Field<Responsibility, Optional<ActorRef>> BY =
            new Field<>("by", "Who says so, if not the actor.", maybe(ActorRef.TYPE), Responsibility::by);
    public static final Field<Responsibility, Optional<When>> WHEN =
            new Field<>("when", "When it was said.", maybe(nested(When.ENTITY)), Responsibility::when);
    public static final Field<Responsibility, Optional<String>> REPORT =
            new Field<>("report", "The report that says so.", maybe(local("reports")), Responsibility::report);

    /// The schema of this record.
    public static final Entity<Responsibility> ENTITY = new Entity<>(
            Responsibility.class, "responsibility", "What is said about who was responsible; claims and denials stand side by side.",
            List.of(ACTOR, STANCE, BY, WHEN, REPORT),
            row -> new Responsibility(row.get(ACTOR), row.get(STANCE), row.get(BY), row.get(WHEN), row.get(REPORT)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Responsibility {
        report = Require.optionalIdentifier(REPORT, report);
    }
}
