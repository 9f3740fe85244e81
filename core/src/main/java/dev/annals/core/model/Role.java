package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// What part an actor has in an event.
public enum Role implements Term {
    AGENT("Carries out what happens."),
    TARGET("What happens is directed at it."),
    PARTICIPANT("Takes part on an equal footing."),
    HOST("Receives the others."),
    GUEST("Is received by the host."),
    ORGANISER("Arranges what happens without being its agent."),
    SPEAKER("Says or writes what is said."),
    ADDRESSEE("Is told what is said."),
    VICTIM("Is harmed."),
    BENEFICIARY("Profits from what happens."),
    REPRESENTATIVE("Leads or stands for another participant."),
    MEDIATOR("Brings the others together."),
    SUBJECT("Is talked about."),
    OTHER("Any other part.");

    /// The list of all terms.
    public static final CodeList<Role> LIST = new CodeList<>("role", "What part an actor has in an event.", List.of(values()));

    private final String doc;

    Role(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }

    /// Whether who has it takes part, by acting or by being acted upon, rather than being talked about or profiting.
    public boolean takesPart() {
        return switch (this) {
            case AGENT, TARGET, PARTICIPANT, HOST, GUEST, ORGANISER, SPEAKER, ADDRESSEE, VICTIM, REPRESENTATIVE, MEDIATOR, OTHER -> true;
            case BENEFICIARY, SUBJECT -> false;
        };
    }
}
