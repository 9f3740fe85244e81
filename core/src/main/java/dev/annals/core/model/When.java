package dev.annals.core.model;

import static dev.annals.core.schema.Types.DAY;
import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The time of something, no more precise than it is known.
public record When(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        DatePrecision precision,
        DateNature nature,
        Optional<DateQualifier> qualifier,
        Optional<String> verbatim) {

    public static final Field<When, Optional<LocalDate>> EARLIEST =
            new Field<>("earliest", "The first day on which it can have been.", maybe(DAY), When::earliest);
    public static final Field<When, Optional<LocalDate>> LATEST =
            new Field<>("latest", "The last day on which it can have been.", maybe(DAY), When::latest);
    public static final Field<When, DatePrecision> PRECISION =
            new Field<>("precision", "How exactly the date is known.", coded(DatePrecision.LIST), When::precision);
    public static final Field<When, DateNature> NATURE =
            new Field<>("nature", "Whether it happened within those days or lasted throughout them.", coded(DateNature.LIST), When::nature);
    public static final Field<When, Optional<DateQualifier>> QUALIFIER =
            new Field<>("qualifier", "Whether the days are approximate or uncertain.", maybe(coded(DateQualifier.LIST)), When::qualifier);
    public static final Field<When, Optional<String>> VERBATIM =
            new Field<>("verbatim", "The date as the text gives it, such as Sunday or late August.", maybe(TEXT), When::verbatim);
    public static final Field<When, Optional<String>> EDTF =
            new Field<>("edtf", "The date as an EDTF text (ISO 8601-2), computed from the others.", maybe(TEXT), When::edtf);

    /// The schema of this record.
    public static final Entity<When> ENTITY = new Entity<>(
            When.class, "when", "The time of something, no more precise than it is known.",
            List.of(EARLIEST, LATEST, PRECISION, NATURE, QUALIFIER, VERBATIM), List.of(EDTF),
            row -> new When(
                    row.get(EARLIEST), row.get(LATEST), row.get(PRECISION), row.get(NATURE),
                    row.get(QUALIFIER), row.get(VERBATIM)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public When {
        earliest = Require.optionalDay(EARLIEST, earliest);
        latest = Require.optionalDay(LATEST, latest);
        verbatim = Require.optionalText(VERBATIM, verbatim);
        DateRules.check(earliest, latest, precision);
    }

    /// A day that is known.
    public static When on(LocalDate day) {
        return new When(Optional.of(day), Optional.of(day), DatePrecision.DAY, DateNature.WITHIN, Optional.empty(), Optional.empty());
    }

    /// The date as an Extended Date/Time Format text (EDTF, ISO 8601-2:2019); empty when no day can be given.
    public Optional<String> edtf() {
        return Edtf.of(this);
    }
}
