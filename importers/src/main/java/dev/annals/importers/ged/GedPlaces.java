package dev.annals.importers.ged;

import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CoordinatesPrecision;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.table.LatestCells;
import dev.annals.importers.column.Ids;
import dev.annals.importers.table.PointScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The place of an event of UCDP GED, within its district, province and country.
final class GedPlaces {

    /// Codebook, where_prec. Of an event near a known point (2) the dataset gives the point of that; a line or an area (5) and waters (7) have
    /// no size that is known.
    private static final PointScale POINTS = new PointScale(Map.of(
            "1", CoordinatesPrecision.EXACT, "3", CoordinatesPrecision.DISTRICT, "4", CoordinatesPrecision.PROVINCE, "6", CoordinatesPrecision.COUNTRY));

    /// All that shows which places they are.
    private static final List<DatasetColumn> COLUMNS = List.of(
            GedColumns.COUNTRY_ID, GedColumns.COUNTRY, GedColumns.ISO3, GedColumns.PROVINCE, GedColumns.DISTRICT, GedColumns.SPOT, GedColumns.LATITUDE,
            GedColumns.LONGITUDE, GedColumns.PRECISION);

    private final DatasetRow row;
    private final Cast cast;

    GedPlaces(DatasetRow row, Cast cast) {
        this.row = row;
        this.cast = cast;
    }

    void addTo(EventDraft event, LatestCells<Optional<String>> latest) {
        Optional<PlacingPrecision> precision = row.text(GedColumns.PRECISION).map(this::precision);
        event.addLocation(latest.of(row, COLUMNS, cast, this::place), precision, row.text(GedColumns.WHERE));
    }

    /// Codebook, where_prec. A line or a fuzzy area (5) and international waters or air space (7) are points that stand for something
    /// of unknown size.
    private PlacingPrecision precision(String code) {
        return switch (code) {
            case "1" -> PlacingPrecision.EXACT;
            case "2" -> PlacingPrecision.NEAR;
            case "3" -> PlacingPrecision.DISTRICT;
            case "4" -> PlacingPrecision.PROVINCE;
            case "6" -> PlacingPrecision.COUNTRY;
            case "5", "7" -> PlacingPrecision.UNKNOWN;
            default -> {
                row.error(GedColumns.PRECISION, "is not a precision from 1 to 7");
                yield PlacingPrecision.UNKNOWN;
            }
        };
    }

    /// Says what the row tells of the places.
    void gather() {
        cast.said(row.cells(COLUMNS), said -> new GedPlaces(row, said).place());
    }

    /// Makes the place and the larger ones; returns the id of the smallest.
    private Optional<String> place() {
        String country = row.text(GedColumns.COUNTRY_ID).or(() -> row.text(GedColumns.COUNTRY)).orElse("");
        String province = row.text(GedColumns.PROVINCE).orElse("");
        String district = row.text(GedColumns.DISTRICT).orElse("");
        Optional<String> inProvince = part(GedColumns.PROVINCE, PlaceKind.PROVINCE, country(), country, province);
        Optional<String> inDistrict = part(GedColumns.DISTRICT, PlaceKind.DISTRICT, inProvince, country, province, district);
        return spot(inDistrict, country, province, district);
    }

    private Optional<String> country() {
        return row.text(GedColumns.COUNTRY).map(name -> {
            Optional<String> code = row.text(GedColumns.COUNTRY_ID);
            String id = code.map(number -> Ids.of("ged:country", number)).orElseGet(() -> Ids.of("ged:country-named", name));
            var codes = new ArrayList<Code>();
            code.ifPresent(number -> codes.add(new Code("gw", number)));
            row.code("iso-3166-1-alpha-3", GedColumns.ISO3).ifPresent(codes::add);
            return place(id, PlaceKind.COUNTRY, name, Optional.empty(), Optional.empty(), codes);
        });
    }

    /// A part of a country, or the larger part where it is not named; `path` are the names from the country down to it.
    private Optional<String> part(DatasetColumn column, PlaceKind kind, Optional<String> larger, String... path) {
        return row.text(column)
                .map(name -> place(Ids.of("ged:" + kind.code(), path), kind, name, larger, Optional.empty(), List.of()))
                .or(() -> larger);
    }

    /// The dataset has no ids of places: a place is its name and its point, within its district.
    private Optional<String> spot(Optional<String> larger, String country, String province, String district) {
        Optional<Coordinates> point = row.coordinates(GedColumns.LATITUDE, GedColumns.LONGITUDE);
        Optional<String> name = row.text(GedColumns.SPOT).or(() -> point.map(there -> there.latitude() + ", " + there.longitude()));
        return name.map(text -> {
            String where = point.map(there -> there.latitude() + "," + there.longitude()).orElse("");
            String id = Ids.of("ged:place", country, province, district, text, where);
            Optional<Coordinates> close = point.map(there -> there.within(POINTS.of(row, GedColumns.PRECISION)));
            return place(id, PlaceKind.OTHER, text, larger, close, List.of());
        }).or(() -> larger);
    }

    private String place(
            String id, PlaceKind kind, String name, Optional<String> larger, Optional<Coordinates> point, List<Code> codes) {
        return cast.place(id, row.origin(), () -> new Place(id, kind, name, List.of(), larger, point, codes));
    }
}
