package dev.annals.importers.table;

import static dev.annals.importers.column.DatasetColumn.mapped;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Content;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The columns of a place that a dataset gives by its names only, from the country down to the city.
///
/// Coordinates do not tell a place: several places share one point. They belong to the smallest part that is named.
///
/// @param dataset what the ids of places begin with
/// @param levels the parts, from the country down to the city
/// @param closeness how closely the point of a row gives the place
/// @param unnamed the words that the dataset has for a part of which the name is not known
public record NamedPlace(
        String dataset, List<Level> levels, DatasetColumn latitude, DatasetColumn longitude,
        Function<DatasetRow, Optional<CoordinatesPrecision>> closeness, Set<String> unnamed) {

    public static NamedPlace of(
            String dataset, String country, String province, String district, String city, String latitude, String longitude) {
        var levels = List.of(
                new Level(column(country), PlaceKind.COUNTRY, PlacingPrecision.COUNTRY),
                new Level(column(province), PlaceKind.PROVINCE, PlacingPrecision.PROVINCE),
                new Level(column(district), PlaceKind.DISTRICT, PlacingPrecision.DISTRICT),
                new Level(column(city), PlaceKind.SETTLEMENT, PlacingPrecision.NEAR));
        return new NamedPlace(
                dataset, levels, mapped(Content.MEASURED, "place", latitude), mapped(Content.MEASURED, "place", longitude),
                row -> Optional.empty(), Set.of());
    }

    /// With these words for a part of which the name is not known.
    public NamedPlace unnamedAs(String... words) {
        return new NamedPlace(dataset, levels, latitude, longitude, closeness, Set.of(words));
    }

    /// With points that give the place so closely.
    public NamedPlace pointed(Function<DatasetRow, Optional<CoordinatesPrecision>> points) {
        return new NamedPlace(dataset, levels, latitude, longitude, points, unnamed);
    }

    private static DatasetColumn column(String name) {
        return mapped("place", name);
    }

    /// A part that a column names.
    ///
    /// @param column the column
    /// @param kind what the part is
    /// @param precision how exactly an event is placed of which no smaller part is known
    record Level(DatasetColumn column, PlaceKind kind, PlacingPrecision precision) {}

    public DatasetColumn country() {
        return levels.get(0).column();
    }

    public DatasetColumn province() {
        return levels.get(1).column();
    }

    public DatasetColumn district() {
        return levels.get(2).column();
    }

    public DatasetColumn city() {
        return levels.get(3).column();
    }

    /// The country, by the name that the row gives it.
    public Optional<String> country(DatasetRow row) {
        return name(row, levels.getFirst());
    }

    private Optional<Level> smallest(DatasetRow row) {
        return levels.reversed().stream().filter(level -> name(row, level).isPresent()).findFirst();
    }

    private Optional<String> name(DatasetRow row, Level level) {
        return row.text(level.column()).filter(text -> !unnamed.contains(text));
    }

    /// How exactly the smallest part that is named tells where an event was.
    public Optional<PlacingPrecision> precision(DatasetRow row) {
        return smallest(row).map(Level::precision);
    }

    /// Makes the parts that are named; returns the id of the smallest. An id has the names from the country down, and the point.
    public Optional<String> place(DatasetRow row, Cast cast) {
        Optional<Coordinates> point = row.coordinates(latitude, longitude);
        Optional<Level> smallest = smallest(row);
        Optional<String> place = Optional.empty();
        var path = new ArrayList<String>();
        for (Level level : levels) {
            Optional<String> name = name(row, level);
            path.add(name.orElse(""));
            if (name.isPresent()) {
                place = Optional.of(place(row, cast, level, path, place, smallest.filter(level::equals).flatMap(it -> point)));
            }
        }
        return place;
    }

    private String place(
            DatasetRow row, Cast cast, Level level, List<String> path, Optional<String> larger, Optional<Coordinates> point) {
        Stream<String> where = point.map(there -> there.latitude() + "," + there.longitude()).stream();
        String id = Ids.of(dataset + ":" + level.kind().code(), Stream.concat(path.stream(), where).toArray(String[]::new));
        String name = path.getLast();
        Optional<Coordinates> close = point.map(there -> there.within(closeness.apply(row)));
        return cast.place(id, row.origin(), () -> new Place(id, level.kind(), name, List.of(), larger, close, List.of()));
    }
}
