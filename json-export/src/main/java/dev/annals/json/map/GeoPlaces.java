package dev.annals.json.map;

import dev.annals.core.model.Place;
import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.StoredTexts;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The places that have a point, any number of them, and which of them are on the map.
final class GeoPlaces implements Closeable {

    private final StoredTexts places = new StoredTexts();
    private final IdSet shown = new IdSet();

    void add(Place place) {
        GeoPlace.of(place).ifPresent(known -> places.add(place.id(), known.texts()));
    }

    boolean has(String id) {
        return places.has(id);
    }

    /// The place, which is on the map from now on.
    Optional<GeoPlace> show(String id) {
        Optional<GeoPlace> place = places.find(id).map(GeoPlace::of);
        place.ifPresent(found -> shown.add(id));
        return place;
    }

    /// Those that are not on the map.
    Stream<Place> unshown() {
        return StreamSupport.stream(places.all().spliterator(), false).map(GeoPlace::of).filter(place -> !shown.has(place.id())).map(GeoPlace::place);
    }

    @Override
    public void close() throws IOException {
        places.close();
    }
}
