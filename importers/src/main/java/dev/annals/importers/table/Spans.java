package dev.annals.importers.table;

import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.When;
import dev.annals.importers.cell.DayRange;
import dev.annals.importers.column.DatasetColumn;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// The time of an event, from the first and last day on which it can have been.
public final class Spans {

    private Spans() {}

    /// The days in two columns; where one of them is no day, the span is open at that end.
    public static When between(DatasetRow row, DatasetColumn first, DatasetColumn last) {
        Optional<LocalDate> earliest = row.days(first).map(DayRange::first);
        Optional<LocalDate> latest = row.days(last).map(DayRange::last);
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            row.error(last, "is before the first day, " + earliest.get());
            return unknown(Optional.of(row.verbatim(first) + " to " + row.verbatim(last)));
        }
        if (earliest.isEmpty() && latest.isEmpty()) {
            return unknown(verbatim(row, first));
        }
        return earliest.isPresent() && latest.isPresent() ? between(earliest.get(), latest.get()) : open(earliest, latest);
    }

    /// The day in a column; where there is none, only its text. Two days that a date can mean bound it.
    public static When on(DatasetRow row, DatasetColumn column) {
        return row.days(column).map(days -> on(days, row, column)).orElseGet(() -> unknown(verbatim(row, column)));
    }

    private static When on(DayRange days, DatasetRow row, DatasetColumn column) {
        return days.day().map(When::on)
                .orElseGet(() -> when(Optional.of(days.first()), Optional.of(days.last()), DatePrecision.RANGE, verbatim(row, column)));
    }

    /// A day that stands for one of so many days before and after it.
    public static When around(DatasetRow row, DatasetColumn column, int days) {
        return row.days(column).map(given -> when(
                        Optional.of(given.first().minusDays(days)), Optional.of(given.last().plusDays(days)), DatePrecision.RANGE,
                        given.day().map(LocalDate::toString).or(() -> verbatim(row, column))))
                .orElseGet(() -> unknown(verbatim(row, column)));
    }

    /// A day that stands for its month.
    public static When inMonth(DatasetRow row, DatasetColumn column) {
        return row.days(column)
                .map(given -> between(given.first().withDayOfMonth(1), given.last().with(TemporalAdjusters.lastDayOfMonth())))
                .orElseGet(() -> unknown(verbatim(row, column)));
    }

    /// From one day to another. Datasets do not tell whether an event lasted so long or was on one day of these.
    public static When between(LocalDate earliest, LocalDate latest) {
        if (earliest.equals(latest)) {
            return When.on(earliest);
        }
        return when(Optional.of(earliest), Optional.of(latest), precision(earliest, latest), Optional.empty());
    }

    /// No day at all, only words.
    public static When unknown(Optional<String> verbatim) {
        return when(Optional.empty(), Optional.empty(), DatePrecision.UNKNOWN, verbatim);
    }

    private static When open(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return when(earliest, latest, DatePrecision.RANGE, Optional.empty());
    }

    private static When when(Optional<LocalDate> earliest, Optional<LocalDate> latest, DatePrecision precision, Optional<String> verbatim) {
        return new When(earliest, latest, precision, DateNature.UNKNOWN, Optional.empty(), verbatim);
    }

    private static Optional<String> verbatim(DatasetRow row, DatasetColumn column) {
        return Optional.of(row.verbatim(column)).filter(text -> !text.isBlank());
    }

    private static DatePrecision precision(LocalDate earliest, LocalDate latest) {
        if (ChronoUnit.DAYS.between(earliest, latest) == 6) {
            return DatePrecision.WEEK;
        }
        if (earliest.getDayOfMonth() == 1 && latest.equals(earliest.with(TemporalAdjusters.lastDayOfMonth()))) {
            return DatePrecision.MONTH;
        }
        boolean year = earliest.getDayOfYear() == 1 && latest.equals(earliest.with(TemporalAdjusters.lastDayOfYear()));
        return year ? DatePrecision.YEAR : DatePrecision.RANGE;
    }
}
