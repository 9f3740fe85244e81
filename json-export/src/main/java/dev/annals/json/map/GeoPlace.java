package dev.annals.json.map;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import java.util.Optional;

/// What is kept of a place that is on the map.
record GeoPlace(String id, String name, PlaceKind kind, Coordinates coordinates) {

    /// A place with coordinates; 0,0 is a spot in the Atlantic that many tools write for unknown, so it is taken for unknown.
    static Optional<GeoPlace> of(Place place) {
        return place.coordinates()
                .filter(point -> point.latitude().signum() != 0 || point.longitude().signum() != 0)
                .map(point -> new GeoPlace(place.id(), place.name(), place.kind(), point));
    }
}
