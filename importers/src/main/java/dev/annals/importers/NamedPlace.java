package dev.annals.importers;

import static dev.annals.importers.Column.mapped;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.PlacingPrecision;
import java.util.List;
import java.util.Optional;

/// The columns of a place that a dataset gives by its names only, from the country down to the city.
///
/// Coordinates do not tell a place: several places share one point. They belong to the smallest part that is named.
///
/// @param dataset what the ids of places begin with
record NamedPlace(String dataset, Column country, Column province, Column district, Column city, Column latitude, Column longitude) {

    static NamedPlace of(
            String dataset, String country, String province, String district, String city, String latitude, String longitude) {
        return new NamedPlace(dataset, part(country), part(province), part(district), part(city), part(latitude), part(longitude));
    }

    private static Column part(String name) {
        return mapped("place", name);
    }

    /// A part that a column names.
    ///
    /// @param kind what the part is
    /// @param precision how exactly an event is placed of which no smaller part is known
    private record Level(Column column, PlaceKind kind, PlacingPrecision precision) {}

    private List<Level> levels() {
        return List.of(
                new Level(country, PlaceKind.COUNTRY, PlacingPrecision.COUNTRY),
                new Level(province, PlaceKind.PROVINCE, PlacingPrecision.PROVINCE),
                new Level(district, PlaceKind.DISTRICT, PlacingPrecision.DISTRICT),
                new Level(city, PlaceKind.SETTLEMENT, PlacingPrecision.NEAR));
    }

    private Optional<Level> smallest(Row row) {
        return levels().reversed().stream().filter(level -> row.text(level.column()).isPresent()).findFirst();
    }

    /// How exactly the smallest part that is named tells where an event was.
    Optional<PlacingPrecision> precision(Row row) {
        return smallest(row).map(Level::precision);
    }

    /// Makes the parts that are named; returns the id of the smallest.
    Optional<String> place(Row row, Cast cast) {
        Optional<Coordinates> point = row.coordinates(latitude, longitude);
        Optional<Level> smallest = smallest(row);
        Optional<String> place = Optional.empty();
        for (Level level : levels()) {
            place = place(row, cast, level, place, smallest.filter(level::equals).flatMap(it -> point));
        }
        return place;
    }

    private Optional<String> place(Row row, Cast cast, Level level, Optional<String> larger, Optional<Coordinates> point) {
        return row.text(level.column()).map(name -> {
            String where = point.map(there -> there.latitude() + "," + there.longitude()).orElse("");
            String id = larger.isEmpty() && where.isEmpty()
                    ? Ids.of(dataset + ":" + level.kind().code(), name)
                    : Ids.of(dataset + ":" + level.kind().code(), larger.orElse(""), name, where);
            return cast.place(id, row.origin(), () -> new Place(id, level.kind(), name, List.of(), larger, point, List.of()));
        }).or(() -> larger);
    }
}
