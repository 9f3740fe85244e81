package dev.annals.importers.cast;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a row says of a place: kind, name, larger place, point and codes.
final class SaidOfPlace {

    private static final int KIND = 0;
    private static final int NAME = 1;
    private static final int PART_OF = 2;
    private static final int POINT = 3;
    private static final int CODES = 4;

    private SaidOfPlace() {}

    static String text(Place place) {
        String kind = place.kind() == PlaceKind.OTHER ? "" : place.kind().code();
        String point = place.coordinates().map(there -> there.latitude() + " " + there.longitude()).orElse("");
        return Saying.text(Stream.concat(
                        Stream.of(kind, place.name(), place.partOf().orElse(""), point), SaidCodes.parts(place.codes()).stream())
                .toList());
    }

    /// A place of which only the id is known.
    static Place unknown(String id) {
        return new Place(id, PlaceKind.OTHER, id, List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /// The kind, the name, the larger place and the point that most rows give, and all codes; what no row gives is that of `own`.
    static Place together(Place own, List<Saying> said) {
        Optional<PlaceKind> kind = Votes.at(KIND, said).flatMap(PlaceKind.LIST::find);
        return new Place(
                own.id(), kind.orElse(own.kind()), Votes.at(NAME, said).orElse(own.name()), own.otherNames(), Votes.at(PART_OF, said),
                Votes.at(POINT, said).map(SaidOfPlace::point), SaidCodes.from(CODES, said));
    }

    private static Coordinates point(String text) {
        String[] numbers = text.split(" ", 2);
        return new Coordinates(new BigDecimal(numbers[0]), new BigDecimal(numbers[1]));
    }
}
