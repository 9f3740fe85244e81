package dev.annals.core.tally;

import dev.annals.core.model.Code;
import dev.annals.core.model.Place;
import java.util.List;
import java.util.Optional;

/// What the country of a place is told by in datasets whose places are part of none.
public final class CountryCode {

    private static final List<String> SCHEMES = List.of("iso-3166-1", "iso-3166-1-alpha-2", "iso-3166-1-alpha-3", "fips-10-4", "plover-country");

    private CountryCode() {}

    /// The code of the country of a place, by the first of these schemes that has one.
    public static Optional<Code> of(Place place) {
        return SCHEMES.stream().flatMap(scheme -> place.codes().stream().filter(code -> code.scheme().equals(scheme))).findFirst();
    }
}
