package dev.annals.core.model;

import static dev.annals.core.schema.Types.DECIMAL;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A computed value that a dataset gives for an event, such as a tone.
public record Metric(String name, BigDecimal value, Optional<String> unit) {

    public static final Field<Metric, String> NAME = new Field<>("name", "The name of the value in the dataset.", TEXT, Metric::name);
    public static final Field<Metric, BigDecimal> VALUE = new Field<>("value", "The value.", DECIMAL, Metric::value);
    public static final Field<Metric, Optional<String>> UNIT = new Field<>("unit", "The unit or scale.", maybe(TEXT), Metric::unit);

    /// The schema of this record.
    public static final Entity<Metric> ENTITY = new Entity<>(
            Metric.class, "metric", "A computed value that a dataset gives for an event, such as a tone.",
            List.of(NAME, VALUE, UNIT),
            row -> new Metric(row.get(NAME), row.get(VALUE), row.get(UNIT)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Metric {
        name = Require.text(NAME, name);
        value = Require.decimal(VALUE, value);
        unit = Require.optionalText(UNIT, unit);
    }
}
