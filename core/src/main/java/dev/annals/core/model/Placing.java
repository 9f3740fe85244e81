package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.local;
import static dev.annals.core.schema.Types.maybe;
import static dev.annals.core.schema.Types.reference;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// How an event belongs to a place.
public record Placing(
        String place,
        PlacingRole role,
        Optional<PlacingPrecision> precision,
        Optional<String> verbatim,
        Optional<String> report) {

    public static final Field<Placing, String> PLACE = new Field<>("place", "The place.", reference("place"), Placing::place);
    public static final Field<Placing, PlacingRole> ROLE =
            new Field<>("role", "How the place belongs to the event.", coded(PlacingRole.LIST), Placing::role).whenLeftEmpty(PlacingRole.LOCATION);
    public static final Field<Placing, Optional<PlacingPrecision>> PRECISION =
            new Field<>("precision", "How exactly the location is known.", maybe(coded(PlacingPrecision.LIST)), Placing::precision);
    public static final Field<Placing, Optional<String>> VERBATIM =
            new Field<>("verbatim", "The place as the text gives it.", maybe(TEXT), Placing::verbatim);
    public static final Field<Placing, Optional<String>> REPORT =
            new Field<>("report", "The report that says so.", maybe(local("reports")), Placing::report);

    /// The schema of this record.
    public static final Entity<Placing> ENTITY = new Entity<>(
            Placing.class, "placing", "How an event belongs to a place.",
            List.of(PLACE, ROLE, PRECISION, VERBATIM, REPORT),
            row -> new Placing(row.get(PLACE), row.get(ROLE), row.get(PRECISION), row.get(VERBATIM), row.get(REPORT)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Placing {
        place = Require.identifier(PLACE, place);
        verbatim = Require.optionalText(VERBATIM, verbatim);
        report = Require.optionalIdentifier(REPORT, report);
    }
}
