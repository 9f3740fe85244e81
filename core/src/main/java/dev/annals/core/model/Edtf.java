package dev.annals.core.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Dates as texts of the Extended Date/Time Format, ISO 8601-2:2019 (loc.gov/standards/datetime), levels 0 to 2.
final class Edtf {

    private Edtf() {}

    static Optional<String> of(When when) {
        String mark = when.qualifier().map(Edtf::mark).orElse("");
        return switch (when.precision()) {
            case UNKNOWN -> Optional.empty();
            case DAY -> when.earliest().map(day -> day + mark);
            case MONTH -> when.earliest().map(day -> day.toString().substring(0, 7) + mark);
            case YEAR -> when.earliest().map(day -> year(day) + mark);
            case DECADE -> when.earliest().map(day -> year(day).substring(0, 3) + "X" + mark);
            case WEEK, RANGE -> Optional.of(span(when, mark));
        };
    }

    /// A set, "one day of these", cannot carry a qualifier; where there is one, an interval with qualified ends says less, but nothing false.
    private static String span(When when, String mark) {
        String first = when.earliest().map(day -> day + mark).orElse("");
        String last = when.latest().map(day -> day + mark).orElse("");
        if (when.nature() == DateNature.WITHIN && mark.isEmpty()) {
            return "[" + first + ".." + last + "]";
        }
        return (first.isEmpty() ? ".." : first) + "/" + (last.isEmpty() ? ".." : last);
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static String mark(DateQualifier qualifier) {
        return switch (qualifier) {
            case APPROXIMATE -> "~";
            case UNCERTAIN -> "?";
            case BOTH -> "%";
        };
    }
}
