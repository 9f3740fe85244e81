package dev.annals.importers.cast;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a row says of a place: kind, name, larger place, point and codes.
final class SaidOfPlace {

    private static final int KIND = 0;
    private static final int NAME = 1;
    private static final int PART_OF = 2;
    private static final int POINT = 3;
    private static final int PRECISION = 4;
    private static final int CODES = 5;

    private SaidOfPlace() {}

    static String text(Place place) {
        String kind = place.kind() == PlaceKind.OTHER ? "" : place.kind().code();
        String point = place.coordinates().map(there -> there.latitude() + " " + there.longitude()).orElse("");
        String precision = place.coordinates().flatMap(Coordinates::precision).map(CoordinatesPrecision::code).orElse("");
        var parts = new ArrayList<>(List.of(kind, place.name(), place.partOf().orElse(""), point, precision));
        SaidCodes.addParts(parts, place.codes());
        return Saying.text(parts);
    }

    /// The larger place in what is said.
    static Optional<String> larger(String text) {
        return Votes.at(PART_OF, List.of(new Saying(text, 1)));
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
                Votes.at(POINT, said).map(SaidOfPlace::point).map(point -> point.within(precision(said))), SaidCodes.from(CODES, said));
    }

    /// Of rows that differ on how closely the point gives the place, the one that says least is surely right.
    private static Optional<CoordinatesPrecision> precision(List<Saying> said) {
        return said.stream().flatMap(saying -> CoordinatesPrecision.LIST.find(saying.parts().get(PRECISION)).stream()).max(Comparator.naturalOrder());
    }

    private static Coordinates point(String text) {
        String[] numbers = text.split(" ", 2);
        return new Coordinates(new BigDecimal(numbers[0]), new BigDecimal(numbers[1]));
    }
}
