package dev.annals.importers.plover;

import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Code;
import dev.annals.core.model.Role;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.cameo.ActorKinds;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.file.Json;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.column.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The actors or recipients of a PLOVER record: a list of objects, of which older files have other names for some keys, or of mere names.
final class PloverActors {

    private static final Map<String, String> SCHEMES = Map.of("code", "plover-actor", "sector", "plover-sector", "identifier_id",
            "wikidata");

    private PloverActors() {}

    static void add(Json value, DatasetRow row, EventDraft event, Cast cast, Role role) {
        actors(value).forEach(actor -> id(actor, row, cast).ifPresent(id -> event.addParticipant(
                new ActorRef.Resolved(id, words(actor)), role, text(actor, "office"))));
    }

    /// Says what the record tells of them.
    static void gather(Json value, DatasetRow row, Cast cast) {
        actors(value).forEach(actor -> id(actor, row, cast));
    }

    private static Stream<Map<String, Json>> actors(Json value) {
        return switch (value) {
            case Json.Items(List<Json> actors) -> actors.stream().flatMap(PloverActors::actors);
            case Json.Members(Map<String, Json> actor) -> Stream.of(actor);
            case Json.Text text -> Stream.of(Map.of("actor_text", text));
            case Json.Bare bare -> Json.texts(bare).stream().map(word -> Map.of("actor_text", bare));
        };
    }

    private static Optional<String> words(Map<String, Json> actor) {
        return text(actor, "entity_text").or(() -> text(actor, "actorText")).or(() -> text(actor, "actor_text"));
    }

    private static Optional<String> id(Map<String, Json> actor, DatasetRow row, Cast cast) {
        return text(actor, "identifier_text").or(() -> words(actor)).or(() -> text(actor, "code")).map(name -> actor(actor, name, row, cast));
    }

    private static String actor(Map<String, Json> actor, String name, DatasetRow row, Cast cast) {
        String id = text(actor, "identifier_id").map(wikidata -> Ids.of("plover:wikidata", wikidata))
                .orElseGet(() -> Ids.of("plover:actor", text(actor, "code").orElse(""), text(actor, "sector").orElse(""), name));
        ActorKind kind = text(actor, "sector").flatMap(ActorKinds::of).orElse(ActorKind.OTHER);
        return cast.actor(id, row.origin(), kind, name, codes(actor));
    }

    private static List<Code> codes(Map<String, Json> actor) {
        var codes = new ArrayList<Code>();
        List.of("code", "sector", "identifier_id").forEach(key -> text(actor, key)
                .ifPresent(value -> codes.add(new Code(SCHEMES.getOrDefault(key, key), value))));
        return codes;
    }

    static Optional<String> text(Map<String, Json> members, String key) {
        return Optional.ofNullable(members.get(key)).map(Json::texts).filter(texts -> !texts.isEmpty())
                .map(texts -> WhiteSpace.stripped(String.join("; ", texts))).filter(text -> !text.isEmpty());
    }
}
