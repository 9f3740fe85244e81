package dev.annals.core.tally;

import dev.annals.core.model.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which larger places lie around those that come first, so that memory is bounded.
final class Gazetteer {

    private final int most;
    private final Map<String, KnownPlace> places = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final LargerPlaces larger = new LargerPlaces(id -> Optional.ofNullable(places.get(id)));

    /// Of so many places.
    Gazetteer(int most) {
        this.most = most;
    }

    void add(Place place) {
        if (places.size() >= most) {
            return;
        }
        KnownPlace known = KnownPlace.of(place);
        places.putIfAbsent(place.id(), known);
        if (known.isCodedCountry()) {
            countries.merge(known.country(), place.id(), CodedCountries::lesser);
        }
    }

    boolean isFull() {
        return places.size() >= most;
    }

    /// Whether all is known that lies around a place.
    boolean knows(String id) {
        return larger.knows(id);
    }

    /// The key of the place of a level in which a place lies: an id, or the code of a country.
    Optional<String> at(PlaceLevel level, String id) {
        return larger.at(level, id);
    }

    /// The id of the place of a key; the key itself where no country has the code.
    String id(String key) {
        return countries.getOrDefault(key, key);
    }
}
