package dev.annals.core.entry;

import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The days that words mean, and how.
///
/// @param earliest the first day, if there is one
/// @param latest the last day, if there is one
/// @param precision how exactly the words name them
/// @param nature how what happened fills them, if nothing else is said
/// @param vague whether the words are to be kept, because they say less exactly than the days do
record DaySpan(Optional<LocalDate> earliest, Optional<LocalDate> latest, DatePrecision precision, DateNature nature, boolean vague) {

    static DaySpan day(LocalDate day) {
        return whole(day, day, DatePrecision.DAY);
    }

    static DaySpan week(LocalDate first) {
        return whole(first, first.plusDays(6), DatePrecision.WEEK);
    }

    static DaySpan month(YearMonth month) {
        return whole(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    static DaySpan year(int year) {
        return whole(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
    }

    static DaySpan decade(int firstYear) {
        return whole(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31), DatePrecision.DECADE);
    }

    /// Of which nothing is known.
    static DaySpan unknown() {
        return new DaySpan(Optional.empty(), Optional.empty(), DatePrecision.UNKNOWN, DateNature.UNKNOWN, false);
    }

    /// From the first day of one span to the last day of another, either of which may be open; with the words of either its own are to be kept.
    static DaySpan range(Optional<DaySpan> from, Optional<DaySpan> to, DateNature nature) {
        boolean vague = from.filter(DaySpan::vague).or(() -> to.filter(DaySpan::vague)).isPresent();
        return new DaySpan(from.flatMap(DaySpan::earliest), to.flatMap(DaySpan::latest), DatePrecision.RANGE, nature, vague);
    }

    /// The day before its first one, if there is one.
    Optional<DaySpan> before() {
        return earliest.map(day -> beside(day.minusDays(1)));
    }

    /// The day after its last one, if there is one.
    Optional<DaySpan> after() {
        return latest.map(day -> beside(day.plusDays(1)));
    }

    private DaySpan beside(LocalDate day) {
        return new DaySpan(Optional.of(day), Optional.of(day), DatePrecision.DAY, DateNature.WITHIN, vague);
    }

    /// Days that words such as "late" mean: they are approximate.
    static DaySpan part(LocalDate first, LocalDate last) {
        return new DaySpan(Optional.of(first), Optional.of(last), DatePrecision.RANGE, DateNature.WITHIN, true);
    }

    private static DaySpan whole(LocalDate first, LocalDate last, DatePrecision precision) {
        return new DaySpan(Optional.of(first), Optional.of(last), precision, DateNature.WITHIN, false);
    }

    /// The date with these days.
    When when(Optional<DateQualifier> qualifier, Optional<DateNature> said, Optional<String> verbatim) {
        return new When(earliest, latest, precision, said.orElse(nature), vague ? Optional.of(approximately(qualifier)) : qualifier, verbatim);
    }

    private static DateQualifier approximately(Optional<DateQualifier> qualifier) {
        return qualifier.filter(doubt -> doubt != DateQualifier.APPROXIMATE).map(doubt -> DateQualifier.BOTH).orElse(DateQualifier.APPROXIMATE);
    }
}
