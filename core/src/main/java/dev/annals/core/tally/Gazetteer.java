package dev.annals.core.tally;

import dev.annals.core.model.Code;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which larger places lie around a place, as far as the corpus tells: by what it is part of, or by the code of its country.
///
/// Memory is bounded: only the places that come first are known.
final class Gazetteer {

    /// A chain of larger places that is longer has a place in itself.
    private static final int DEEPEST = 32;

    private final int most;
    private final Map<String, Surroundings> places = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /// Of so many places.
    Gazetteer(int most) {
        this.most = most;
    }

    /// What a place is, the larger place, and the code of its country; texts are empty where there is none.
    private record Surroundings(PlaceKind kind, String larger, String country) {}

    void add(Place place) {
        if (places.size() >= most) {
            return;
        }
        String country = CountryCode.of(place).map(Gazetteer::key).orElse("");
        places.putIfAbsent(place.id(), new Surroundings(place.kind(), place.partOf().orElse(""), country));
        if (place.kind() == PlaceKind.COUNTRY && !country.isEmpty()) {
            countries.putIfAbsent(country, place.id());
        }
    }

    /// A blank would not be in an id.
    private static String key(Code code) {
        return code.scheme() + " " + code.value();
    }

    boolean isFull() {
        return places.size() >= most;
    }

    /// Whether all is known that lies around a place.
    boolean knows(String id) {
        String at = id;
        for (int depth = 0; depth < DEEPEST && !at.isEmpty(); depth++) {
            Surroundings found = places.get(at);
            if (found == null) {
                return false;
            }
            at = found.larger();
        }
        return true;
    }

    /// The key of the place of a level in which a place lies: an id, or the code of a country.
    Optional<String> at(PlaceLevel level, String id) {
        return switch (level) {
            case PLACE -> Optional.of(id);
            case PROVINCE -> around(id, PlaceKind.PROVINCE);
            case COUNTRY -> around(id, PlaceKind.COUNTRY).map(this::coded).or(() -> Optional.ofNullable(places.get(id))
                    .map(Surroundings::country).filter(code -> !code.isEmpty()));
        };
    }

    private Optional<String> around(String id, PlaceKind kind) {
        String at = id;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Surroundings found = places.get(at);
            if (found == null) {
                return Optional.empty();
            }
            if (found.kind() == kind) {
                return Optional.of(at);
            }
            at = found.larger();
        }
        return Optional.empty();
    }

    /// A country of several places is one by its code.
    private String coded(String id) {
        return Optional.ofNullable(places.get(id)).map(Surroundings::country).filter(code -> !code.isEmpty()).orElse(id);
    }

    /// The id of the place of a key; the key itself where no country has the code.
    String id(String key) {
        return countries.getOrDefault(key, key);
    }
}
