package dev.annals.core.tally;

import dev.annals.core.model.DateNature;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// A date in plain words, for those who do not read EDTF.
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /// The words of the text, or else plain ones: `1 to 3 May 2024` as "between 1 May 2024 and 3 May 2024" if it was on some day of them.
    public static String of(When when) {
        return when.verbatim().orElseGet(() -> when.qualifier().map(qualifier -> qualified(span(when), qualifier)).orElseGet(() -> span(when)));
    }

    private static String qualified(String span, DateQualifier qualifier) {
        return switch (qualifier) {
            case APPROXIMATE -> "about " + span;
            case UNCERTAIN -> span + ", uncertain";
            case BOTH -> "about " + span + ", uncertain";
        };
    }

    private static String span(When when) {
        Optional<LocalDate> first = when.earliest();
        return switch (when.precision()) {
            case DAY -> first.map(DAY::format).orElse("");
            case WEEK -> first.map(day -> "the week from " + DAY.format(day)).orElse("");
            case MONTH -> first.map(MONTH::format).orElse("");
            case YEAR -> first.map(day -> Integer.toString(day.getYear())).orElse("");
            case DECADE -> first.map(day -> "the " + day.getYear() + "s").orElse("");
            case RANGE -> range(when);
            case UNKNOWN -> "not known";
        };
    }

    private static String range(When when) {
        boolean throughout = when.nature() == DateNature.THROUGHOUT;
        String first = when.earliest().map(DAY::format).orElse("");
        String last = when.latest().map(DAY::format).orElse("");
        if (last.isEmpty()) {
            return throughout ? "from " + first + " on" : first + " or later";
        }
        if (first.isEmpty()) {
            return throughout ? "until " + last : last + " or earlier";
        }
        return throughout ? "from " + first + " to " + last : "between " + first + " and " + last;
    }
}
