package dev.annals.importers.flat;

import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.column.Ids;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the event of a row was.
final class EventTablePlaces {

    /// What stands between the names of a list.
    static final String BETWEEN = ";";

    /// What stands where there is more than one.
    static final String SEVERAL = "several";

    private static final List<DatasetColumn> COUNTRY = List.of(EventTableColumns.COUNTRY);
    private static final List<DatasetColumn> COUNTRY_AND_PROVINCE = List.of(EventTableColumns.COUNTRY, EventTableColumns.PROVINCE);

    private final DatasetRow row;
    private final Cast cast;

    EventTablePlaces(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
    }

    /// Whether a country or a province is one, and not said or listed to be several.
    static boolean isOne(String name) {
        return !name.equalsIgnoreCase(SEVERAL) && !name.contains(BETWEEN);
    }

    /// The names of a list; that there were several is none.
    static List<String> names(DatasetRow row, DatasetColumn column) {
        List<String> names = row.list(column, BETWEEN);
        if (names.stream().noneMatch(SEVERAL::equalsIgnoreCase)) {
            return names;
        }
        row.error(column, "has no name in it where it says '" + SEVERAL + "'");
        return names.stream().filter(name -> !name.equalsIgnoreCase(SEVERAL)).toList();
    }

    void gather() {
        places();
    }

    void addTo(EventDraft event) {
        tellList(EventTableColumns.COUNTRY);
        tellList(EventTableColumns.PROVINCE);
        List<String> places = places();
        List<String> precisions = precisions();
        if (!precisions.isEmpty() && precisions.size() != places.size()) {
            row.error(EventTableColumns.LOCATION_PRECISION, "has " + precisions.size() + " codes for " + places.size() + " places");
        }
        for (int i = 0; i < places.size(); i++) {
            event.addLocation(Optional.of(places.get(i)), precisions.size() == places.size() ? precision(precisions.get(i)) : Optional.empty(), Optional.empty());
        }
    }

    private void tellList(DatasetColumn column) {
        row.text(column).filter(text -> text.contains(BETWEEN)).ifPresent(text -> row.error(
                column, "is a list, where a row has one " + column.name() + " or '" + SEVERAL + "'; it is not read"));
    }

    /// One for each place, empty where there is none.
    private List<String> precisions() {
        return row.text(EventTableColumns.LOCATION_PRECISION).stream().flatMap(text -> Arrays.stream(text.split(";", -1))).map(WhiteSpace::stripped).toList();
    }

    private Optional<PlacingPrecision> precision(String code) {
        return code.isEmpty() ? Optional.empty() : RowTerms.of(row, EventTableColumns.LOCATION_PRECISION, PlacingPrecision.LIST, code);
    }

    /// The ids of the places that are named or have a point, or else of the province or the country.
    private List<String> places() {
        Optional<String> country = area(EventTableColumns.COUNTRY, PlaceKind.COUNTRY, Optional.empty());
        Optional<String> province = area(EventTableColumns.PROVINCE, PlaceKind.PROVINCE, country);
        Optional<String> larger = province.or(() -> country);
        Optional<Coordinates> point = point();
        List<String> names = names(row, EventTableColumns.PLACE);
        if (names.isEmpty()) {
            return point.map(there -> there.latitude() + ", " + there.longitude()).map(name -> spot(name, larger, point)).or(() -> larger).stream().toList();
        }
        return names.stream().map(name -> area(name, country, province).orElseGet(() -> spot(name, larger, names.size() == 1 ? point : Optional.empty()))).toList();
    }

    private Optional<Coordinates> point() {
        return row.coordinates(EventTableColumns.LATITUDE, EventTableColumns.LONGITUDE)
                .map(point -> point.within(RowTerms.of(row, EventTableColumns.COORDINATES_PRECISION, CoordinatesPrecision.LIST)));
    }

    private Optional<String> area(DatasetColumn column, PlaceKind kind, Optional<String> larger) {
        return row.text(column).filter(EventTablePlaces::isOne).map(name -> place(id(kind.code(), larger.isPresent() ? COUNTRY : List.of(), name), kind, name, larger, Optional.empty()));
    }

    /// The country or the province, where the event is placed in it as a whole and no point is given of its own; a capital may be called like either.
    private Optional<String> area(String name, Optional<String> country, Optional<String> province) {
        Optional<String> precision = row.text(EventTableColumns.LOCATION_PRECISION);
        if (point().isPresent()) {
            return Optional.empty();
        }
        if (row.text(EventTableColumns.COUNTRY).equals(Optional.of(name)) && !precision.equals(Optional.of(PlacingPrecision.PROVINCE.code()))) {
            return country;
        }
        return row.text(EventTableColumns.PROVINCE).equals(Optional.of(name)) ? province : Optional.empty();
    }

    /// A place is its name and its point, within what is larger.
    private String spot(String name, Optional<String> larger, Optional<Coordinates> point) {
        String where = point.map(there -> there.latitude() + "," + there.longitude()).orElse("");
        return place(id("place", COUNTRY_AND_PROVINCE, name, where), PlaceKind.OTHER, name, larger, point);
    }

    /// Names from the country down, so that places of one name stay apart.
    private String id(String kind, List<DatasetColumn> within, String... name) {
        Stream<String> larger = within.stream().map(column -> row.text(column).filter(EventTablePlaces::isOne).orElse(""));
        return Ids.of(EventTableDataset.NAME + ":" + kind, Stream.concat(larger, Arrays.stream(name)).toArray(String[]::new));
    }

    private String place(String id, PlaceKind kind, String name, Optional<String> larger, Optional<Coordinates> point) {
        return cast.place(id, row.origin(), () -> new Place(id, kind, name, List.of(), larger, point, List.of()));
    }
}
