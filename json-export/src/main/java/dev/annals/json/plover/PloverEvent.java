package dev.annals.json.plover;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Code;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Role;
import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.ObjectBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An event as PLOVER has it, with the keys of the exchange format (PLOVER manual, "Data exchange format").
final class PloverEvent {

    private static final Set<Role> RECIPIENTS = Set.of(Role.TARGET, Role.HOST, Role.ADDRESSEE, Role.VICTIM, Role.BENEFICIARY);
    private static final Set<Role> ACTORS = Set.of(Role.AGENT, Role.PARTICIPANT, Role.GUEST, Role.ORGANISER, Role.SPEAKER);
    private static final Map<Measure, String> SIZES =
            Map.of(Measure.KILLED, "dead", Measure.INJURED, "injured", Measure.DETAINED, "arrested");

    /// The schemes of the codes of a place that are kept, the first code of each.
    static final Set<String> PLACE_SCHEMES = Set.of("geonames", "plover-country", "geonames-feature");

    private final Event event;
    private final PloverType type;
    private final Map<String, PloverActor> actors;
    private final ObjectBuilder object = new ObjectBuilder();

    PloverEvent(Event event, PloverType type, Map<String, PloverActor> actors) {
        this.event = event;
        this.type = type;
        this.actors = actors;
    }

    ObjectBuilder object(LocalDate day, Optional<Place> place) {
        object.put("id", event.id()).put("date", day.toString());
        event.when().latest().filter(last -> !last.equals(day)).ifPresent(last -> object.put("enddate", last.toString()));
        object.putTexts("event", type.events());
        putUnlessEmpty("mode", type.modes());
        putUnlessEmpty("context", PloverType.codes(event, PloverType.CONTEXTS));
        putParties();
        place.ifPresent(there -> object.put("event_loc", location(there)));
        object.put("event_text", event.title());
        event.summary().ifPresent(summary -> object.put("text", summary));
        putSizes();
        return object;
    }

    private void putUnlessEmpty(String key, List<String> texts) {
        if (!texts.isEmpty()) {
            object.putTexts(key, texts);
        }
    }

    /// Where nobody is known to receive the visitors, all are actors.
    private void putParties() {
        List<ObjectBuilder> acting = parties(ACTORS);
        List<ObjectBuilder> receiving = parties(RECIPIENTS);
        if (acting.isEmpty()) {
            acting = List.of(PloverActor.unknown());
        }
        object.put("actor", acting);
        if (!receiving.isEmpty()) {
            object.put("recipient", receiving);
        }
    }

    private List<ObjectBuilder> parties(Set<Role> roles) {
        return event.participations().stream()
                .filter(party -> roles.contains(party.role()))
                .map(party -> PloverActor.describe(party, actors))
                .toList();
    }

    /// The placing that PLOVER gets: a record has one location.
    static Optional<Placing> placing(Event event) {
        return event.placings().stream().min(Comparator.comparing(placing -> placing.role() != PlacingRole.LOCATION));
    }

    private ObjectBuilder location(Place place) {
        Placing placing = placing(event).orElseThrow();
        var location = new ObjectBuilder();
        placing.verbatim().ifPresent(words -> location.put("extracted_place", words));
        location.put("resolved_place", place.name());
        code(place, "geonames").ifPresent(id -> location.put("geonameid", id));
        place.coordinates().ifPresent(point -> location.put("lat", point.latitude()).put("lon", point.longitude()));
        code(place, "plover-country").ifPresent(code -> location.put("country_code", code));
        code(place, "geonames-feature").ifPresent(code -> location.put("feature_code", code));
        placing.precision().flatMap(PloverEvent::resolution).ifPresent(level -> location.put("resolution", level));
        return location;
    }

    private static Optional<String> code(Place place, String scheme) {
        return place.codes().stream().filter(code -> code.scheme().equals(scheme)).map(Code::value).findFirst();
    }

    /// From 1, the country, to 5, smaller than a city (PLOVER manual, "resolution").
    private static Optional<Long> resolution(PlacingPrecision precision) {
        return switch (precision) {
            case COUNTRY -> Optional.of(1L);
            case PROVINCE -> Optional.of(2L);
            case DISTRICT -> Optional.of(3L);
            case NEAR -> Optional.of(4L);
            case EXACT -> Optional.of(5L);
            case UNKNOWN -> Optional.empty();
        };
    }

    /// Whether somebody in this part is an actor or a recipient.
    static boolean isParty(Participation participation) {
        return ACTORS.contains(participation.role()) || RECIPIENTS.contains(participation.role());
    }

    /// One number for each of three measures; of several the first, as PLOVER cannot tell who says which.
    private void putSizes() {
        Map<String, Figure> figures = sizes(event);
        var sizes = new ObjectBuilder();
        figures.forEach((key, figure) -> sizes.put(key, size(figure.amount()).orElseThrow()));
        if (!figures.isEmpty()) {
            object.put("size", sizes);
        }
    }

    /// The figures that PLOVER has a key for, in their order.
    static Map<String, Figure> sizes(Event event) {
        var sizes = new LinkedHashMap<String, Figure>();
        event.figures().stream()
                .filter(figure -> SIZES.containsKey(figure.measure()) && figure.group().isEmpty() && size(figure.amount()).isPresent())
                .forEach(figure -> sizes.putIfAbsent(SIZES.get(figure.measure()), figure));
        return sizes;
    }

    /// "Number or code": words are a code.
    private static Optional<JsonNode> size(Amount amount) {
        return switch (amount) {
            case Amount.Exact exact -> Optional.of(new JsonNode.NumberNode(Position.UNKNOWN, exact.value().toPlainString()));
            case Amount.Vague vague -> Optional.of(new JsonNode.TextNode(Position.UNKNOWN, vague.text()));
            case Amount.AtLeast other -> Optional.empty();
            case Amount.AtMost other -> Optional.empty();
            case Amount.MoreThan other -> Optional.empty();
            case Amount.LessThan other -> Optional.empty();
            case Amount.About other -> Optional.empty();
            case Amount.Between other -> Optional.empty();
            case Amount.NotRecorded other -> Optional.empty();
        };
    }
}
