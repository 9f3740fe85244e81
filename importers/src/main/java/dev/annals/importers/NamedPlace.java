package dev.annals.importers;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import java.util.List;
import java.util.Optional;

/// The columns of a place that a dataset gives by its names only, from the country down to the city.
///
/// Coordinates do not tell a place: several places share one point. They belong to the smallest part that is named.
///
/// @param dataset what the ids of places begin with
record NamedPlace(String dataset, Column country, Column province, Column district, Column city, Column latitude, Column longitude) {

    /// Adds the place; where `precise`, the smallest part that is named says how exactly it is known.
    Optional<String> addTo(EventDraft event, Row row, Cast cast, boolean precise) {
        Optional<Coordinates> point = row.coordinates(latitude, longitude);
        List<Column> levels = List.of(country, province, district, city);
        Optional<Column> smallest = levels.reversed().stream().filter(level -> row.text(level).isPresent()).findFirst();
        Optional<String> place = Optional.empty();
        for (Column level : levels) {
            place = place(row, cast, level, place, smallest.filter(level::equals).flatMap(it -> point));
        }
        Optional<PlacingPrecision> precision = precise ? smallest.map(this::precision) : Optional.empty();
        place.ifPresent(id -> event.placings.add(new Placing(id, PlacingRole.LOCATION, precision, Optional.empty(), Optional.empty())));
        return place;
    }

    private Optional<String> place(Row row, Cast cast, Column level, Optional<String> larger, Optional<Coordinates> point) {
        return row.text(level).map(name -> {
            String where = point.map(there -> there.latitude() + "," + there.longitude()).orElse("");
            String id = larger.isEmpty() && where.isEmpty()
                    ? Ids.of(dataset + ":" + kind(level).code(), name)
                    : Ids.of(dataset + ":" + kind(level).code(), larger.orElse(""), name, where);
            return cast.place(id, row.origin(), () -> new Place(id, kind(level), name, List.of(), larger, point, List.of()));
        }).or(() -> larger);
    }

    private PlaceKind kind(Column level) {
        if (level.equals(country)) {
            return PlaceKind.COUNTRY;
        }
        if (level.equals(province)) {
            return PlaceKind.PROVINCE;
        }
        return level.equals(district) ? PlaceKind.DISTRICT : PlaceKind.SETTLEMENT;
    }

    private PlacingPrecision precision(Column level) {
        if (level.equals(country)) {
            return PlacingPrecision.COUNTRY;
        }
        if (level.equals(province)) {
            return PlacingPrecision.PROVINCE;
        }
        return level.equals(district) ? PlacingPrecision.DISTRICT : PlacingPrecision.NEAR;
    }
}
