package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.local;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// A number that a source gives; sources that differ give several figures.
public record Figure(
        Measure measure,
        Optional<String> group,
        Amount amount,
        FigureBound bound,
        Optional<String> unit,
        Optional<String> report) {

    public static final Field<Figure, Measure> MEASURE =
            new Field<>("measure", "What is counted or measured.", coded(Measure.LIST), Figure::measure);
    public static final Field<Figure, Optional<String>> GROUP =
            new Field<>("group", "Who or what is counted, such as Chinese nationals; without one it is all of them.", maybe(TEXT), Figure::group);
    public static final Field<Figure, Amount> AMOUNT = new Field<>("amount", "How many or how much.", Amount.TYPE, Figure::amount);
    public static final Field<Figure, FigureBound> BOUND =
            new Field<>("bound", "Which estimate it is.", coded(FigureBound.LIST), Figure::bound).whenLeftEmpty(FigureBound.STATED);
    public static final Field<Figure, Optional<String>> UNIT =
            new Field<>("unit", "The unit, such as USD or days; people and things need none.", maybe(TEXT), Figure::unit);
    public static final Field<Figure, Optional<String>> REPORT =
            new Field<>("report", "The report that gives the number.", maybe(local("reports")), Figure::report);

    /// The schema of this record.
    public static final Entity<Figure> ENTITY = new Entity<>(
            Figure.class, "figure", "A number that a source gives; sources that differ give several figures.",
            List.of(MEASURE, GROUP, AMOUNT, BOUND, UNIT, REPORT),
            row -> new Figure(row.get(MEASURE), row.get(GROUP), row.get(AMOUNT), row.get(BOUND), row.get(UNIT), row.get(REPORT)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Figure {
        group = Require.optionalText(GROUP, group);
        unit = Require.optionalText(UNIT, unit);
        report = Require.optionalIdentifier(REPORT, report);
    }
}
