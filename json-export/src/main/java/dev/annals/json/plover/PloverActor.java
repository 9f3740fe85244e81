package dev.annals.json.plover;

import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.core.model.Participation;
import dev.annals.json.text.ObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is kept of an actor for the events that refer to it.
///
/// @param actor the actor itself
/// @param name the preferred name
/// @param code the code of its country or group
/// @param sector what sort of actor it is, as PLOVER has it
/// @param wikidata its id in Wikidata
record PloverActor(Actor actor, String name, Optional<String> code, Optional<String> sector, Optional<String> wikidata) {

    /// The schemes of the codes that are kept, the first code of each.
    static final Set<String> SCHEMES = Set.of("plover-actor", PloverActor.SECTOR, "wikidata");

    private static final String SECTOR = "plover-sector";
    private static final String UNKNOWN = "UNK";

    static PloverActor of(Actor actor) {
        return new PloverActor(
                actor, actor.name(), code(actor.codes(), "plover-actor"), code(actor.codes(), SECTOR).or(() -> sector(actor.kind())),
                code(actor.codes(), "wikidata"));
    }

    private static Optional<String> code(List<Code> codes, String scheme) {
        return codes.stream().filter(code -> code.scheme().equals(scheme)).map(Code::value).findFirst();
    }

    /// Whether the sector tells the kind: it does not where it is a code of its own, or that of several kinds.
    static boolean tellsKind(Actor actor) {
        return code(actor.codes(), SECTOR).isEmpty() && sector(actor.kind()).filter(name -> !name.equals("GOV")).isPresent();
    }

    private static Optional<String> sector(ActorKind kind) {
        return switch (kind) {
            case STATE, GOVERNMENT_BODY -> Optional.of("GOV");
            case ARMED_FORCE -> Optional.of("MIL");
            case ARMED_GROUP -> Optional.of("REB");
            case POLITICAL_PARTY -> Optional.of("PTY");
            case COMPANY -> Optional.of("BUS");
            case MEDIA -> Optional.of("JRN");
            case COLLECTIVE -> Optional.of("CVL");
            case PERSON, INTERNATIONAL_ORGANISATION, OTHER -> Optional.empty();
        };
    }

    /// One that nobody knows; a record of PLOVER has to have an actor.
    static ObjectBuilder unknown() {
        return new ObjectBuilder().put("sector", UNKNOWN);
    }

    static ObjectBuilder describe(Participation participation, Map<String, PloverActor> actors) {
        ObjectBuilder object = switch (participation.actor()) {
            case ActorRef.Unresolved unresolved -> unknown().put("entity_text", unresolved.verbatim());
            case ActorRef.Resolved resolved -> Optional.ofNullable(actors.get(resolved.refersTo()))
                    .map(actor -> actor.describe(resolved.verbatim()))
                    .orElseGet(() -> unknown().put("entity_text", resolved.verbatim().orElse(resolved.refersTo())));
        };
        participation.capacity().ifPresent(office -> object.put("office", office));
        return object;
    }

    private ObjectBuilder describe(Optional<String> words) {
        var object = new ObjectBuilder();
        code.ifPresent(value -> object.put("code", value));
        sector.ifPresent(value -> object.put("sector", value));
        object.put("entity_text", words.orElse(name));
        wikidata.ifPresent(value -> object.put("identifier_id", value));
        return object.put("identifier_text", name);
    }
}
