package dev.annals.importers.gdelt;

import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import dev.annals.importers.cell.Days;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.Spans;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/// The day of a GDELT event.
///
/// In its files events lie 0, 1, 7, 30 or 365 days before the day on which it saw the article, and hardly ever otherwise: so far back is where
/// words such as "last week", "last month" or "last year" lead. Such a day is a guess, and is marked as uncertain. Nothing published is
/// known that says so; it is our own rule, made from the files themselves.
final class GdeltDays {

    private static final int DIGITS = 8;
    private static final Set<Long> GUESSED = Set.of(7L, 30L, 365L);

    private GdeltDays() {}

    static When when(DatasetRow row) {
        When when = Spans.on(row, GdeltColumns.DAY);
        Optional<LocalDate> day = when.earliest().filter(first -> when.latest().equals(Optional.of(first)));
        boolean guessed = day.isPresent() && added(row).map(seen -> isGuessed(day.get(), seen)).orElse(false);
        return guessed ? uncertain(when) : when;
    }

    /// Version 1.0 has the day, version 2.0 the quarter of an hour too.
    static Optional<LocalDate> added(DatasetRow row) {
        return row.text(GdeltColumns.ADDED).filter(text -> text.length() >= DIGITS).flatMap(text -> Days.basic(text.substring(0, DIGITS)));
    }

    private static boolean isGuessed(LocalDate day, LocalDate seen) {
        return GUESSED.contains(ChronoUnit.DAYS.between(day, seen)) || day.plusMonths(1).equals(seen) || day.plusYears(1).equals(seen);
    }

    private static When uncertain(When when) {
        return new When(when.earliest(), when.latest(), when.precision(), when.nature(), Optional.of(DateQualifier.UNCERTAIN), when.verbatim());
    }
}
