package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// What sort of actor somebody is.
public enum ActorKind implements Term {
    STATE("A country acting as a whole."),
    GOVERNMENT_BODY("A ministry, agency, committee or other part of a government."),
    ARMED_FORCE("A regular army, police or other force of a state."),
    ARMED_GROUP("An organised armed group outside the control of a state."),
    POLITICAL_PARTY("A political party or a body of one."),
    PERSON("A single human being."),
    INTERNATIONAL_ORGANISATION("An organisation whose members are states."),
    COMPANY("A business."),
    MEDIA("A newspaper, broadcaster, agency or other news organisation."),
    COLLECTIVE("People counted together who are not an organisation, such as the nationals of a country."),
    OTHER("Anything else that acts.");

    /// The list of all terms.
    public static final CodeList<ActorKind> LIST = new CodeList<>("actorKind", "What sort of actor somebody is.", List.of(values()));

    private final String doc;

    ActorKind(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }

    /// Whether it is people who are organised for a purpose; a state is more than that, a collective less.
    public boolean isOrganisation() {
        return switch (this) {
            case GOVERNMENT_BODY, ARMED_FORCE, ARMED_GROUP, POLITICAL_PARTY, INTERNATIONAL_ORGANISATION, COMPANY, MEDIA -> true;
            case STATE, PERSON, COLLECTIVE, OTHER -> false;
        };
    }
}
