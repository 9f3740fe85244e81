package dev.annals.core.model;

import dev.annals.core.schema.Malformed;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Which first and last days a precision allows.
final class DateRules {

    private DateRules() {}

    static void check(Optional<LocalDate> earliest, Optional<LocalDate> latest, DatePrecision precision) {
        if (precision == DatePrecision.UNKNOWN) {
            earliest.ifPresent(day -> Require.that(When.EARLIEST, day, false, "is given although the precision is unknown"));
            latest.ifPresent(day -> Require.that(When.LATEST, day, false, "is given although the precision is unknown"));
        } else if (precision == DatePrecision.RANGE) {
            if (earliest.isEmpty() && latest.isEmpty()) {
                throw new Malformed(When.EARLIEST, "", "is missing, and so is the latest day; a range needs one of them");
            }
            if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
                throw new Malformed(When.LATEST, latest.get(), "is before the earliest day, " + earliest.get());
            }
        } else {
            LocalDate first = earliest.orElseThrow(() -> new Malformed(When.EARLIEST, "", "is missing"));
            LocalDate last = latest.orElseThrow(() -> new Malformed(When.LATEST, "", "is missing"));
            LocalDate expected = last(first, precision);
            if (!last.equals(expected)) {
                throw new Malformed(When.LATEST, last, "should be " + expected + " for the " + precision.code() + " that begins on " + first
                        + "; another span has the precision range");
            }
        }
    }

    private static LocalDate last(LocalDate first, DatePrecision precision) {
        return switch (precision) {
            case DAY -> first;
            case WEEK -> first.plusDays(6);
            case MONTH -> beginning(first, first.withDayOfMonth(1)).with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> beginning(first, first.withDayOfYear(1)).with(TemporalAdjusters.lastDayOfYear());
            case DECADE -> beginning(first, LocalDate.of(first.getYear() / 10 * 10, 1, 1)).plusYears(10).minusDays(1);
            case RANGE, UNKNOWN -> throw new IllegalStateException(precision + " has no last day of its own");
        };
    }

    private static LocalDate beginning(LocalDate first, LocalDate expected) {
        if (!first.equals(expected)) {
            throw new Malformed(When.EARLIEST, first, "should be " + expected + ", the first day of the span that the precision names");
        }
        return expected;
    }
}
