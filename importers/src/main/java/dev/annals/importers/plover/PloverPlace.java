package dev.annals.importers.plover;

import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.schema.Malformed;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.file.Json;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import dev.annals.importers.column.Ids;
import dev.annals.importers.table.PlacingScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The location of a PLOVER record: an object, or only a name.
final class PloverPlace {

    /// PLOVER manual, "resolution": from 1, the country, to 5, smaller than a city.
    private static final PlacingScale RESOLUTION = new PlacingScale(Map.of(
            "1", PlacingPrecision.COUNTRY, "2", PlacingPrecision.PROVINCE, "3", PlacingPrecision.DISTRICT, "4", PlacingPrecision.NEAR,
            "5", PlacingPrecision.EXACT));

    private PloverPlace() {}

    static void add(Json value, DatasetColumn column, DatasetRow row, EventDraft event, Cast cast) {
        Map<String, Json> members = members(value);
        Optional<PlacingPrecision> precision = PloverActors.text(members, "resolution").map(code -> RESOLUTION.of(code, row, column));
        event.addLocation(id(members, column, row, cast), precision, PloverActors.text(members, "extracted_place"));
    }

    /// Says what the record tells of it.
    static void gather(Json value, DatasetColumn column, DatasetRow row, Cast cast) {
        id(members(value), column, row, cast);
    }

    private static Map<String, Json> members(Json value) {
        return value instanceof Json.Members(Map<String, Json> values) ? values : Map.of("name", value);
    }

    private static Optional<String> id(Map<String, Json> members, DatasetColumn column, DatasetRow row, Cast cast) {
        return PloverActors.text(members, "resolved_place").or(() -> PloverActors.text(members, "name"))
                .or(() -> PloverActors.text(members, "extracted_place")).or(() -> PloverActors.text(members, "country"))
                .map(name -> place(members, name, column, row, cast));
    }

    private static String place(Map<String, Json> members, String name, DatasetColumn column, DatasetRow row, Cast cast) {
        List<Code> codes = codes(members);
        Optional<Coordinates> point = point(members, row, column);
        String id = PloverActors.text(members, "geonameid").map(number -> Ids.of("geonames", number)).orElseGet(() -> Ids.of(
                "plover:place", codes.isEmpty() ? "" : codes.getLast().value(), name,
                point.map(there -> there.latitude() + "," + there.longitude()).orElse("")));
        return cast.place(id, row.origin(), () -> new Place(id, PlaceKind.OTHER, name, List.of(), Optional.empty(), point, codes));
    }

    private static List<Code> codes(Map<String, Json> members) {
        var codes = new ArrayList<Code>();
        PloverActors.text(members, "geonameid").ifPresent(value -> codes.add(new Code("geonames", value)));
        PloverActors.text(members, "feature_code").ifPresent(value -> codes.add(new Code("geonames-feature", value)));
        PloverActors.text(members, "country_code").or(() -> PloverActors.text(members, "country code"))
                .ifPresent(value -> codes.add(new Code("plover-country", value)));
        return codes;
    }

    private static Optional<Coordinates> point(Map<String, Json> members, DatasetRow row, DatasetColumn column) {
        try {
            return PloverActors.text(members, "lat").flatMap(lat -> PloverActors.text(members, "lon")
                    .map(lon -> new Coordinates(new BigDecimal(lat), new BigDecimal(lon))));
        } catch (NumberFormatException | Malformed e) {
            row.error(column, "has coordinates that are no point on the earth");
            return Optional.empty();
        }
    }
}
