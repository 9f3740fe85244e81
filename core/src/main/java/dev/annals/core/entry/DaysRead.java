package dev.annals.core.entry;

import dev.annals.core.model.DateNature;
import dev.annals.core.schema.Malformed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the days that words mean: spans of whole dates first, then single ones.
final class DaysRead {

    private static final String MONTH = MonthNames.PATTERN;
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "([0-9]{4})";
    private static final String TO = " ?(?:-|to|until|and) ?";

    private static final Pattern SET = Pattern.compile("\\[(.*)\\.\\.(.*)]");
    private static final Pattern INTERVAL = Pattern.compile("([^/]+)/([^/]+)");
    private static final Pattern DAYS_OF_MONTH = Pattern.compile("(between |from )?" + DAY + TO + DAY + " " + MONTH + ",? " + YEAR);
    private static final Pattern MONTH_WITH_DAYS = Pattern.compile("(between |from )?" + MONTH + " " + DAY + TO + "(?:" + MONTH + " )?" + DAY + ",? " + YEAR);
    private static final Pattern DAYS_OF_YEAR = Pattern.compile("(between |from )?" + DAY + " " + MONTH + TO + DAY + " " + MONTH + ",? " + YEAR);
    private static final Pattern MONTHS_OF_YEAR = Pattern.compile("(between |from )?" + MONTH + TO + MONTH + ",? " + YEAR);
    private static final Pattern YEARS = Pattern.compile("(between |from )?" + YEAR + TO + YEAR);
    private static final Pattern SPAN = Pattern.compile("(between |from )(.+) (?:to|until|and|-) (.+)|(.+) (?:to|until|-) (.+)");
    private static final Pattern FROM = Pattern.compile("(?:since|from) (.+?)(?: on| onwards?)?");
    private static final Pattern OR_LATER = Pattern.compile("(.+) or later");
    private static final Pattern AFTER = Pattern.compile("after (.+)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till) (.+)");
    private static final Pattern OR_EARLIER = Pattern.compile("(.+) or earlier|by (.+)");
    private static final Pattern ONE_OPEN_END = Pattern.compile(".* or (later|earlier)");
    private static final Pattern BEFORE = Pattern.compile("before (.+)");

    private DaysRead() {}

    static DaySpan of(EnteredText text) {
        if (text.words().equals("unknown") || text.words().equals("not known")) {
            return DaySpan.unknown();
        }
        if (namesSeveral(text.words())) {
            throw text.refused("names several days; write from 21 to 23 Nov 2024 where it lasted, or between 21 and 23 Nov 2024 where it was on one of them");
        }
        return set(text).or(() -> interval(text)).or(() -> daysOfMonths(text)).or(() -> span(text)).or(() -> openEnd(text)).or(() -> openBeginning(text))
                .orElseGet(() -> OneDate.of(text));
    }

    private static boolean namesSeveral(String words) {
        boolean both = words.contains(" and ") && !words.startsWith("between ");
        return both || (words.contains(" or ") && !ONE_OPEN_END.matcher(words).matches());
    }

    /// One of these days (EDTF level 2).
    private static Optional<DaySpan> set(EnteredText text) {
        Matcher matcher = text.matching(SET);
        return matcher.matches() ? Optional.of(range(text, end(text, matcher.group(1)), end(text, matcher.group(2)), DateNature.WITHIN)) : Optional.empty();
    }

    /// All of these days (EDTF level 0 and 1); an open end has two points.
    private static Optional<DaySpan> interval(EnteredText text) {
        Matcher matcher = text.matching(INTERVAL);
        return matcher.matches()
                ? Optional.of(range(text, end(text, matcher.group(1)), end(text, matcher.group(2)), DateNature.THROUGHOUT))
                : Optional.empty();
    }

    private static Optional<DaySpan> end(EnteredText text, String words) {
        return words.isEmpty() || words.equals("..") ? Optional.empty() : Optional.of(OneDate.of(text.with(words)));
    }

    private static DaySpan range(EnteredText text, Optional<DaySpan> from, Optional<DaySpan> to, DateNature nature) {
        DaySpan range = DaySpan.range(from, to, nature);
        if (range.earliest().isEmpty() && range.latest().isEmpty()) {
            throw text.refused("has no day at either end; " + OneDate.ALLOWED);
        }
        if (range.earliest().isPresent() && range.latest().filter(day -> day.isBefore(range.earliest().get())).isPresent()) {
            throw text.refused("ends before it begins; write the earlier day first, such as 21-23 Nov 2024");
        }
        return range;
    }

    private static Optional<DaySpan> daysOfMonths(EnteredText text) {
        Matcher days = text.matching(DAYS_OF_MONTH);
        if (days.matches()) {
            return spelled(text, days.group(1), join(days.group(2), days.group(4), days.group(5)), join(days.group(3), days.group(4), days.group(5)));
        }
        Matcher month = text.matching(MONTH_WITH_DAYS);
        if (month.matches()) {
            String second = month.group(4) == null ? month.group(2) : month.group(4);
            return spelled(text, month.group(1), join(month.group(3), month.group(2), month.group(6)), join(month.group(5), second, month.group(6)));
        }
        Matcher year = text.matching(DAYS_OF_YEAR);
        if (year.matches()) {
            return spelled(text, year.group(1), join(year.group(2), year.group(3), year.group(6)), join(year.group(4), year.group(5), year.group(6)));
        }
        Matcher months = text.matching(MONTHS_OF_YEAR);
        if (months.matches()) {
            return spelled(text, months.group(1), join(months.group(2), months.group(4)), join(months.group(3), months.group(4)));
        }
        Matcher years = text.matching(YEARS);
        return years.matches() ? spelled(text, years.group(1), years.group(2), years.group(3)) : Optional.empty();
    }

    private static String join(String... words) {
        return String.join(" ", words);
    }

    private static Optional<DaySpan> span(EnteredText text) {
        Matcher matcher = text.matching(SPAN);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean worded = matcher.group(1) != null;
        return spelled(text, matcher.group(1), matcher.group(worded ? 2 : 4), matcher.group(worded ? 3 : 5));
    }

    /// Between two days means on some day of them, from one to the other all of them.
    private static Optional<DaySpan> spelled(EnteredText text, String word, String first, String last) {
        DateNature nature = "between ".equals(word) ? DateNature.WITHIN : DateNature.THROUGHOUT;
        return Optional.of(range(text, end(text, first), end(text, last), nature));
    }

    private static Optional<DaySpan> openEnd(EnteredText text) {
        Matcher later = text.matching(OR_LATER);
        if (later.matches()) {
            return Optional.of(range(text, end(text, later.group(1)), Optional.empty(), DateNature.WITHIN));
        }
        Matcher after = text.matching(AFTER);
        if (after.matches()) {
            DaySpan first = OneDate.of(text.with(after.group(1))).after().orElseThrow(() -> noDay(text));
            return Optional.of(range(text, Optional.of(first), Optional.empty(), DateNature.WITHIN));
        }
        Matcher from = text.matching(FROM);
        return from.matches() ? Optional.of(range(text, end(text, from.group(1)), Optional.empty(), DateNature.THROUGHOUT)) : Optional.empty();
    }

    private static Optional<DaySpan> openBeginning(EnteredText text) {
        Matcher earlier = text.matching(OR_EARLIER);
        if (earlier.matches()) {
            String day = earlier.group(1) == null ? earlier.group(2) : earlier.group(1);
            return Optional.of(range(text, Optional.empty(), end(text, day), DateNature.WITHIN));
        }
        Matcher before = text.matching(BEFORE);
        if (before.matches()) {
            DaySpan last = OneDate.of(text.with(before.group(1))).before().orElseThrow(() -> noDay(text));
            return Optional.of(range(text, Optional.empty(), Optional.of(last), DateNature.WITHIN));
        }
        Matcher until = text.matching(UNTIL);
        return until.matches() ? Optional.of(range(text, Optional.empty(), end(text, until.group(1)), DateNature.THROUGHOUT)) : Optional.empty();
    }

    private static Malformed noDay(EnteredText text) {
        return text.refused("has no day; " + OneDate.ALLOWED);
    }
}
