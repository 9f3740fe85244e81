package dev.annals.json.map;

import dev.annals.core.format.CarriedFields;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.schema.Position;
import dev.annals.json.text.JsonNode;
import dev.annals.json.text.ObjectBuilder;
import java.util.List;
import java.util.Optional;

/// What is kept of a place that is on the map.
record GeoPlace(String id, String name, PlaceKind kind, Coordinates coordinates) {

    /// What of a place a feature shows.
    static final CarriedFields<Place> CARRIED = CarriedFields.of(Place.ENTITY)
            .where(place -> of(place).isPresent(), Place.ID, Place.KIND, Place.NAME, Place.COORDINATES);

    /// A place with coordinates.
    static Optional<GeoPlace> of(Place place) {
        return place.coordinates()
                .filter(Coordinates::isPlausible)
                .map(point -> new GeoPlace(place.id(), place.name(), place.kind(), point));
    }

    /// What a feature says of the place: the columns that the table profile has for it, with `place_` before them.
    ObjectBuilder properties() {
        return new ObjectBuilder()
                .put("place_name", name)
                .put("place_kind", kind.code())
                .put("place_coordinates_precision", text(coordinates.precision().map(CoordinatesPrecision::code)))
                .put("place_coordinates_taken_from_scheme", text(coordinates.takenFrom().map(Code::scheme)))
                .put("place_coordinates_taken_from_value", text(coordinates.takenFrom().map(Code::value)))
                .put("place_coordinates_taken_from_label", text(coordinates.takenFrom().flatMap(Code::label)));
    }

    private static JsonNode text(Optional<String> value) {
        return value.<JsonNode>map(text -> new JsonNode.TextNode(Position.UNKNOWN, text)).orElse(new JsonNode.NullNode(Position.UNKNOWN));
    }

    /// No more of the place than is kept.
    Place place() {
        return new Place(id, kind, name, List.of(), Optional.empty(), Optional.of(coordinates), List.of());
    }
}
