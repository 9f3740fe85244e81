package dev.annals.core.model;

import static dev.annals.core.schema.Types.DECIMAL;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.nested;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A point on the earth in WGS 84, and how closely it gives the place.
public record Coordinates(
        BigDecimal latitude, BigDecimal longitude, Optional<CoordinatesPrecision> precision, Optional<Code> takenFrom) {

    public static final Field<Coordinates, BigDecimal> LATITUDE =
            new Field<>("latitude", "Degrees north of the equator, from -90 to 90.", DECIMAL, Coordinates::latitude);
    public static final Field<Coordinates, BigDecimal> LONGITUDE =
            new Field<>("longitude", "Degrees east of Greenwich, from -180 to 180.", DECIMAL, Coordinates::longitude);
    public static final Field<Coordinates, Optional<CoordinatesPrecision>> PRECISION =
            new Field<>("precision", "How closely the point gives the place.", maybe(coded(CoordinatesPrecision.LIST)), Coordinates::precision);
    public static final Field<Coordinates, Optional<Code>> TAKEN_FROM =
            new Field<>("takenFrom",
                    "The entry of a gazetteer that gives the point; it can be that of a place nearby, or of the larger one.",
                    maybe(nested(Code.ENTITY)), Coordinates::takenFrom);

    /// The schema of this record.
    public static final Entity<Coordinates> ENTITY = new Entity<>(
            Coordinates.class, "coordinates", "A point on the earth in WGS 84, and how closely it gives the place.",
            List.of(LATITUDE, LONGITUDE, PRECISION, TAKEN_FROM),
            row -> new Coordinates(row.get(LATITUDE), row.get(LONGITUDE), row.get(PRECISION), row.get(TAKEN_FROM)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Coordinates {
        latitude = Require.decimal(LATITUDE, latitude);
        longitude = Require.decimal(LONGITUDE, longitude);
        Require.between(LATITUDE, latitude, -90, 90);
        Require.between(LONGITUDE, longitude, -180, 180);
    }

    /// Whether it can be shown: 0,0 is a spot in the Atlantic that many tools write for unknown, so it is taken for unknown.
    public boolean isPlausible() {
        return latitude.signum() != 0 || longitude.signum() != 0;
    }

    /// The same point, of which this is known.
    public Coordinates within(Optional<CoordinatesPrecision> closeness) {
        return new Coordinates(latitude, longitude, closeness, takenFrom);
    }

    /// A point of which no more is known.
    public Coordinates(BigDecimal latitude, BigDecimal longitude) {
        this(latitude, longitude, Optional.empty(), Optional.empty());
    }
}
