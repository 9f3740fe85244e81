package dev.annals.json.map;

import dev.annals.core.format.CarriedFields;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.schema.Term;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /// What a feature says of the place: the columns that the table profile has for it, with `place_` before them, names and values by turns.
    List<String> properties() {
        return List.of(
                "place_name", name, "place_kind", kind.code(), "place_coordinates_precision", coordinates.precision().map(Term::code).orElse(""),
                "place_coordinates_taken_from_scheme", scheme(), "place_coordinates_taken_from_value", taken(Code::value),
                "place_coordinates_taken_from_label", coordinates.takenFrom().flatMap(Code::label).orElse(""));
    }

    private String scheme() {
        return taken(Code::scheme);
    }

    private String taken(Function<Code, String> part) {
        return coordinates.takenFrom().map(part).orElse("");
    }

    /// As texts, which wait.
    List<String> texts() {
        return List.of(
                id, name, kind.code(), coordinates.latitude().toString(), coordinates.longitude().toString(), coordinates.precision().map(Term::code).orElse(""),
                scheme(), taken(Code::value), coordinates.takenFrom().flatMap(Code::label).orElse(""));
    }

    /// The place of these texts.
    static GeoPlace of(List<String> texts) {
        var point = new Coordinates(
                new BigDecimal(texts.get(3)), new BigDecimal(texts.get(4)), CoordinatesPrecision.LIST.find(texts.get(5)),
                Optional.of(texts.get(6)).filter(scheme -> !scheme.isEmpty()).map(scheme -> new Code(scheme, texts.get(7), present(texts.get(8)))));
        return new GeoPlace(texts.get(0), texts.get(1), PlaceKind.LIST.find(texts.get(2)).orElseThrow(), point);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    /// No more of the place than is kept.
    Place place() {
        return new Place(id, kind, name, List.of(), Optional.empty(), Optional.of(coordinates), List.of());
    }
}
