package dev.annals.core.flat;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Event;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Role;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Which of those who took part stand together in a column.
enum Party {
    INITIATORS(Role.AGENT),
    TARGETS(Role.TARGET),
    PARTICIPANTS(Role.PARTICIPANT),
    OTHERS(Role.OTHER);

    private final Role usual;

    Party(Role usual) {
        this.usual = usual;
    }

    Field<FlatEvent, Optional<String>> column() {
        return switch (this) {
            case INITIATORS -> FlatEvent.INITIATORS;
            case TARGETS -> FlatEvent.TARGETS;
            case PARTICIPANTS -> FlatEvent.PARTICIPANTS;
            case OTHERS -> FlatEvent.OTHERS;
        };
    }

    /// The party of those who have a role.
    static Party of(Role role) {
        return switch (role) {
            case AGENT, SPEAKER, HOST, ORGANISER -> INITIATORS;
            case TARGET, VICTIM, ADDRESSEE, GUEST, BENEFICIARY -> TARGETS;
            case PARTICIPANT -> PARTICIPANTS;
            case REPRESENTATIVE, MEDIATOR, SUBJECT, OTHER -> OTHERS;
        };
    }

    /// Whether a role is the one that a reader would take a member of the party to have.
    static boolean tells(Role role) {
        return of(role).usual == role;
    }

    /// Who belongs to the party in an event, each once.
    List<ActorRef> of(Event event) {
        return event.participations().stream().filter(part -> stands(event, part)).filter(part -> of(part.role()) == this)
                .map(Participation::actor).toList();
    }

    /// Whether a participation stands in a row: of several of one actor in one party, the first.
    @SuppressWarnings("ReferenceEquality") // equal ones may stand in the list twice, and only one of them in the row
    static boolean stands(Event event, Participation part) {
        return event.participations().stream().filter(other -> of(other.role()) == of(part.role()) && key(other).equals(key(part)))
                .findFirst().filter(first -> first == part).isPresent();
    }

    private static String key(Participation part) {
        return switch (part.actor()) {
            case ActorRef.Resolved resolved -> "a" + resolved.refersTo();
            case ActorRef.Unresolved unresolved -> "w" + unresolved.verbatim();
        };
    }
}
