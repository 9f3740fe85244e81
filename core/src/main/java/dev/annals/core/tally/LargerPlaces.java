package dev.annals.core.tally;

import dev.annals.core.model.PlaceKind;
import java.util.Optional;
import java.util.function.Function;

/// Which larger places lie around a place, as far as a corpus tells: by what it is part of, or by the code of its country.
public final class LargerPlaces {

    /// A chain of larger places that is longer has a place in itself.
    private static final int DEEPEST = 32;

    private final Function<String, Optional<KnownPlace>> places;

    /// With what is known of places, by their ids.
    public LargerPlaces(Function<String, Optional<KnownPlace>> places) {
        this.places = places;
    }

    /// Whether all is known that lies around a place.
    public boolean knows(String id) {
        String at = id;
        for (int depth = 0; depth < DEEPEST && !at.isEmpty(); depth++) {
            Optional<KnownPlace> found = places.apply(at);
            if (found.isEmpty()) {
                return false;
            }
            at = found.get().larger();
        }
        return true;
    }

    /// The key of the place of a level in which a place lies: an id, or the code of a country.
    public Optional<String> at(PlaceLevel level, String id) {
        return switch (level) {
            case PLACE -> Optional.of(id);
            case PROVINCE -> around(id, PlaceKind.PROVINCE);
            case COUNTRY -> around(id, PlaceKind.COUNTRY).map(this::coded).or(() -> code(id));
        };
    }

    private Optional<String> around(String id, PlaceKind kind) {
        String at = id;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<KnownPlace> found = places.apply(at);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (found.get().kind() == kind) {
                return Optional.of(at);
            }
            at = found.get().larger();
        }
        return Optional.empty();
    }

    /// A country of several places is one by its code.
    private String coded(String id) {
        return code(id).orElse(id);
    }

    private Optional<String> code(String id) {
        return places.apply(id).map(KnownPlace::country).filter(code -> !code.isEmpty());
    }
}
