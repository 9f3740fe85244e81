package dev.annals.importers.gdelt;

import static dev.annals.importers.column.DatasetColumn.mapped;

import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingPrecision;
import dev.annals.core.model.PlacingRole;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.cell.Content;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.column.Ids;
import dev.annals.importers.table.PlacingScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The eight columns of one of the three locations of a GDELT event (GDELT Event codebook 2.0, "Geography").
record GdeltGeo(DatasetColumn type, DatasetColumn name, DatasetColumn country, DatasetColumn province, DatasetColumn district, DatasetColumn latitude, DatasetColumn longitude,
        DatasetColumn feature, List<DatasetColumn> columns) {

    /// Codebook, "Geo_Type"; 0 is not in it, but in the files.
    private static final PlacingScale PRECISION = new PlacingScale(Map.of(
            "0", PlacingPrecision.UNKNOWN, "1", PlacingPrecision.COUNTRY, "2", PlacingPrecision.PROVINCE, "3", PlacingPrecision.NEAR,
            "4", PlacingPrecision.NEAR, "5", PlacingPrecision.PROVINCE));

    static GdeltGeo of(String owner) {
        return of(List.of(
                part(Content.CODE, owner, "Type"), part(Content.TEXT, owner, "Fullname"), part(Content.TEXT, owner, "CountryCode"),
                part(Content.TEXT, owner, "ADM1Code"), part(Content.CODE, owner, "ADM2Code"), part(Content.MEASURED, owner, "Lat"),
                part(Content.MEASURED, owner, "Long"), part(Content.CODE, owner, "FeatureID")));
    }

    private static GdeltGeo of(List<DatasetColumn> all) {
        return new GdeltGeo(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6), all.get(7), all);
    }

    private static DatasetColumn part(Content content, String owner, String name) {
        return mapped(content, "place, placing", owner + "Geo_" + name);
    }

    /// The location, if there is one, as that of an event.
    Optional<Placing> placing(DatasetRow row, Cast cast) {
        Optional<PlacingPrecision> precision = PRECISION.of(row, type);
        Optional<String> id = id(row, cast);
        return id.isEmpty() ? Optional.empty() : Optional.of(new Placing(id.get(), PlacingRole.LOCATION, precision, row.text(name), Optional.empty()));
    }

    /// Says what the row tells of the place, if there is one.
    void gather(DatasetRow row, Cast cast) {
        cast.said(row.cells(columns()), said -> id(row, said));
    }

    /// The name can be blank although there are its codes; then these stand for it.
    private Optional<String> id(DatasetRow row, Cast cast) {
        Optional<Coordinates> point = row.coordinates(latitude, longitude);
        Optional<String> named = row.first(name, province, country);
        if (named.isPresent()) {
            return Optional.of(place(row, cast, named.get(), point));
        }
        return point.map(there -> place(row, cast, there.latitude() + ", " + there.longitude(), point));
    }

    private PlaceKind kind(DatasetRow row) {
        return row.text(type).map(code -> switch (code) {
            case "1" -> PlaceKind.COUNTRY;
            case "2", "5" -> PlaceKind.PROVINCE;
            case "3", "4" -> PlaceKind.SETTLEMENT;
            default -> PlaceKind.OTHER;
        }).orElse(PlaceKind.OTHER);
    }

    /// Names arrive corrupted, so that the feature tells the place. Features of countries and states are letters that mean something
    /// else in each country.
    private String place(DatasetRow row, Cast cast, String shown, Optional<Coordinates> point) {
        Optional<String> number = row.text(feature);
        String id = number.isPresent()
                ? Ids.of("gdelt:place", row.text(type).orElse(""), row.first(province, country).orElse(""), number.get())
                : Ids.of("gdelt:place-named", shown, point.map(there -> there.latitude() + "," + there.longitude()).orElse(""));
        return cast.place(id, row.origin(), () -> new Place(id, kind(row), shown, List.of(), Optional.empty(), point, codes(row)));
    }

    private List<Code> codes(DatasetRow row) {
        var codes = new ArrayList<Code>();
        row.addCode("fips-10-4", country, codes);
        row.addCode("gdelt-adm1", province, codes);
        row.addCode("gdelt-adm2", district, codes);
        row.addCode("gdelt-feature", feature, codes);
        return codes;
    }
}
