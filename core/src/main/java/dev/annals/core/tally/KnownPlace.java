package dev.annals.core.tally;

import dev.annals.core.model.Code;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;

/// What is known of a place, to tell what lies around it.
///
/// @param kind what sort of place it is
/// @param larger the id of the larger place in which it lies; empty where there is none
/// @param country the key of the code of its country; empty where there is none
public record KnownPlace(PlaceKind kind, String larger, String country) {

    public static KnownPlace of(Place place) {
        return new KnownPlace(place.kind(), place.partOf().orElse(""), CountryCode.of(place).map(KnownPlace::key).orElse(""));
    }

    /// A blank would not be in an id.
    private static String key(Code code) {
        return code.scheme() + " " + code.value();
    }

    /// Whether it is a country that others lie in by its code.
    public boolean isCodedCountry() {
        return kind == PlaceKind.COUNTRY && !country.isEmpty();
    }
}
