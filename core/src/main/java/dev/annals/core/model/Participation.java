package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.local;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// The part that an actor has in an event.
public record Participation(ActorRef actor, Role role, Optional<String> capacity, Optional<String> report) {

    public static final Field<Participation, ActorRef> ACTOR = new Field<>("actor", "Who takes part.", ActorRef.TYPE, Participation::actor);
    public static final Field<Participation, Role> ROLE = new Field<>("role", "In what role.", coded(Role.LIST), Participation::role);
    public static final Field<Participation, Optional<String>> CAPACITY =
            new Field<>("capacity", "In which office or function the actor acts.", maybe(TEXT), Participation::capacity);
    public static final Field<Participation, Optional<String>> REPORT =
            new Field<>("report", "The report that says so.", maybe(local("reports")), Participation::report);

    /// The schema of this record.
    public static final Entity<Participation> ENTITY = new Entity<>(
            Participation.class, "participation", "The part that an actor has in an event.",
            List.of(ACTOR, ROLE, CAPACITY, REPORT),
            row -> new Participation(row.get(ACTOR), row.get(ROLE), row.get(CAPACITY), row.get(REPORT)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Participation {
        capacity = Require.optionalText(CAPACITY, capacity);
        report = Require.optionalIdentifier(REPORT, report);
    }
}
