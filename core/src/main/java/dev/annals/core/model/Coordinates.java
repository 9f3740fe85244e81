package dev.annals.core.model;

import static dev.annals.core.schema.Types.DECIMAL;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.math.BigDecimal;
import java.util.List;

/// A point on the earth in WGS 84.
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    public static final Field<Coordinates, BigDecimal> LATITUDE =
            new Field<>("latitude", "Degrees north of the equator, from -90 to 90.", DECIMAL, Coordinates::latitude);
    public static final Field<Coordinates, BigDecimal> LONGITUDE =
            new Field<>("longitude", "Degrees east of Greenwich, from -180 to 180.", DECIMAL, Coordinates::longitude);

    /// The schema of this record.
    public static final Entity<Coordinates> ENTITY = new Entity<>(
            Coordinates.class, "coordinates", "A point on the earth in WGS 84.",
            List.of(LATITUDE, LONGITUDE),
            row -> new Coordinates(row.get(LATITUDE), row.get(LONGITUDE)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Coordinates {
        latitude = Require.decimal(LATITUDE, latitude);
        longitude = Require.decimal(LONGITUDE, longitude);
        Require.between(LATITUDE, latitude, -90, 90);
        Require.between(LONGITUDE, longitude, -180, 180);
    }
}
