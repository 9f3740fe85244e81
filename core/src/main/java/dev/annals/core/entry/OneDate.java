package dev.annals.core.entry;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day, week, month, year or decade, or the beginning, middle or end of a month or year.
final class OneDate {

    /// What may be written, in a few words.
    static final String ALLOWED = "write a date such as 2024-11-21, 21 Nov 2024, Nov 2024, 2024, 21-23 Nov 2024, between 21 and 23 Nov 2024, late August 2024, "
            + "about 2024, 2024?, or unknown";

    private static final String MONTH = MonthNames.PATTERN;
    private static final String WEEKDAY = "(?:(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";

    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?");
    private static final Pattern DECADE = Pattern.compile("(?:the )?([0-9]{3})(x|0s)");
    private static final Pattern DAY_FIRST = Pattern.compile(WEEKDAY + "(?:the )?([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? ([0-9]{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile(WEEKDAY + MONTH + " ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(MONTH + ",? ([0-9]{4})");
    private static final Pattern WEEK = Pattern.compile("(?:the )?week (of|from) (.+)");
    private static final Pattern PART = Pattern.compile("(?:in )?(early|mid|late)(?:-| )(?:(?:in )?" + MONTH + " )?([0-9]{4})");
    private static final Pattern NUMERIC = Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[./]([0-9]{1,2})[./]([0-9]{1,2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}");
    private static final Pattern NO_YEAR = Pattern.compile("(?:early |mid[- ]|late )?(?:[0-9]{1,2}(?:st|nd|rd|th)? )?" + MONTH + "(?: [0-9]{1,2}(?:st|nd|rd|th)?)?");
    private static final Pattern ONLY_WEEKDAY = Pattern.compile("(?:on |last |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|(?:last|this|next) (?:week|month|year)");

    private OneDate() {}

    static DaySpan of(EnteredText text) {
        try {
            return iso(text).or(() -> spelled(text)).or(() -> loose(text)).or(() -> numeric(text)).orElseThrow(() -> text.refused(why(text)));
        } catch (DateTimeException e) {
            throw text.refused("is not a day of the calendar; " + ALLOWED);
        }
    }

    private static Optional<DaySpan> iso(EnteredText text) {
        Matcher matcher = text.matching(ISO);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = number(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(DaySpan.year(year));
        }
        int month = number(matcher.group(2));
        if (month > 12 && matcher.group(3) == null) {
            throw text.refused("is a season or no month at all; write the months, such as Mar-May 2024, or the year");
        }
        return Optional.of(matcher.group(3) == null
                ? DaySpan.month(YearMonth.of(year, month))
                : DaySpan.day(LocalDate.of(year, month, number(matcher.group(3)))));
    }

    private static Optional<DaySpan> spelled(EnteredText text) {
        Matcher dayFirst = text.matching(DAY_FIRST);
        if (dayFirst.matches()) {
            return day(text, dayFirst.group(1), dayFirst.group(4), dayFirst.group(3), dayFirst.group(2));
        }
        Matcher monthFirst = text.matching(MONTH_FIRST);
        if (monthFirst.matches()) {
            return day(text, monthFirst.group(1), monthFirst.group(4), monthFirst.group(2), monthFirst.group(3));
        }
        Matcher month = text.matching(MONTH_OF_YEAR);
        return month.matches() ? Optional.of(DaySpan.month(YearMonth.of(number(month.group(2)), MonthNames.number(month.group(1))))) : Optional.empty();
    }

    private static Optional<DaySpan> day(EnteredText text, String weekday, String year, String month, String day) {
        LocalDate date = LocalDate.of(number(year), MonthNames.number(month), number(day));
        if (weekday != null && !isCalled(date.getDayOfWeek(), weekday)) {
            String called = date.getDayOfWeek().name();
            throw text.refused("was a " + called.charAt(0) + called.substring(1).toLowerCase(Locale.ROOT) + "; write the day that is meant, such as " + date);
        }
        return Optional.of(DaySpan.day(date));
    }

    private static boolean isCalled(DayOfWeek day, String beginning) {
        return day.name().toLowerCase(Locale.ROOT).startsWith(beginning.substring(0, 3));
    }

    private static Optional<DaySpan> loose(EnteredText text) {
        Matcher decade = text.matching(DECADE);
        if (decade.matches()) {
            return Optional.of(decade(text, decade.group(1), decade.group(2).equals("x")));
        }
        Matcher week = text.matching(WEEK);
        if (week.matches()) {
            DaySpan first = of(text.with(week.group(2)));
            return first.earliest().filter(day -> first.latest().filter(day::equals).isPresent()).map(day -> week(text, week.group(1).equals("of"), day));
        }
        Matcher part = text.matching(PART);
        return part.matches() ? Optional.of(part(part)) : Optional.empty();
    }

    /// The 1900s are a decade to some and a century to others.
    private static DaySpan decade(EnteredText text, String digits, boolean plain) {
        if (!plain && digits.endsWith("0")) {
            throw text.refused("can be the ten years from " + digits + "0 or the hundred; write " + digits + "x, or " + digits + "0 to "
                    + digits.substring(0, 2) + "99");
        }
        return DaySpan.decade(10 * number(digits));
    }

    /// The words for the decade of years that begin with these three digits.
    static String decade(String digits) {
        return digits.endsWith("0") ? digits + "x" : digits + "0s";
    }

    private static DaySpan week(EnteredText text, boolean of, LocalDate day) {
        if (of && day.getDayOfWeek() != DayOfWeek.MONDAY) {
            LocalDate monday = day.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
            throw text.refused("can be the week of Monday " + monday + " or the seven days from " + day + "; write week of " + monday + " or week from " + day);
        }
        return DaySpan.week(day);
    }

    /// Whether a week that begins on this day is the one of its Monday.
    static boolean isWeekOf(Optional<LocalDate> first) {
        return first.filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY).isPresent();
    }

    /// A third of a month ends with the 10th or 20th day, a third of a year with April or August.
    private static DaySpan part(Matcher part) {
        int third = Arrays.asList("early", "mid", "late").indexOf(part.group(1));
        int year = number(part.group(3));
        if (part.group(2) == null) {
            return DaySpan.part(LocalDate.of(year, 1 + 4 * third, 1), YearMonth.of(year, 4 + 4 * third).atEndOfMonth());
        }
        YearMonth month = YearMonth.of(year, MonthNames.number(part.group(2)));
        return DaySpan.part(month.atDay(1 + 10 * third), third == 2 ? month.atEndOfMonth() : month.atDay(10 + 10 * third));
    }

    /// Day and month may stand in either order; only where one of them can be no month, or both are the same, is there one reading.
    private static Optional<DaySpan> numeric(EnteredText text) {
        Matcher yearFirst = text.matching(YEAR_FIRST);
        if (yearFirst.matches()) {
            return Optional.of(DaySpan.day(LocalDate.of(number(yearFirst.group(1)), number(yearFirst.group(2)), number(yearFirst.group(3)))));
        }
        Matcher matcher = text.matching(NUMERIC);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int one = number(matcher.group(1));
        int other = number(matcher.group(2));
        int year = number(matcher.group(3));
        if (one <= 12 && other <= 12 && one != other) {
            throw text.refused("can be " + LocalDate.of(year, other, one) + " or " + LocalDate.of(year, one, other) + "; write the one that is meant");
        }
        return Optional.of(DaySpan.day(LocalDate.of(year, Math.min(one, other), Math.max(one, other))));
    }

    private static String why(EnteredText text) {
        if (text.matching(SHORT_YEAR).matches()) {
            return "has a year of two digits; write the year in full, and the month as a word, such as 21 Nov 2024";
        }
        if (text.matching(NO_YEAR).matches()) {
            return "has no year; write it behind, such as 21 Nov 2024, or unknown \"" + text.typed().strip() + "\" where nobody knows it";
        }
        if (text.matching(ONLY_WEEKDAY).matches()) {
            return "says a day only to who knows when it was written; write the date with it, such as 2024-11-21 \"" + text.typed().strip() + "\", or unknown \""
                    + text.typed().strip() + "\"";
        }
        return "is no date; " + ALLOWED;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
