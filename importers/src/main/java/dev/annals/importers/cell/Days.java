package dev.annals.importers.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The ways in which datasets, and the programs that save them again, write a day; a day that is not in the calendar is none.
public final class Days {

    /// What messages call them.
    public static final String FORMS = "YYYY-MM-DD, YYYYMMDD, d Month YYYY or numbers of day, month and year";

    private static final List<DateTimeFormatter> IN_WORDS = List.of(formatter("d MMMM uuuu"), formatter("d MMM uuuu"), formatter("MMMM d uuuu"),
            formatter("MMM d uuuu"));

    /// A time of day after the date, such as databases and spreadsheets add.
    private static final Pattern TIME = Pattern.compile("(?<=\\d)(T| +)\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[AaPp][Mm])?(Z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern BASIC_WITH_TIME = Pattern.compile("\\d{14}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,./-]+");
    private static final Pattern SHORT_YEAR = Pattern.compile("(.* )(\\d{2})");

    private Days() {}

    private static DateTimeFormatter formatter(String format) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(format)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// The day of a text such as `2016-02-08`.
    public static Optional<LocalDate> iso(String text) {
        boolean plain = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        int year = plain ? digits(text, 0, 4) : -1;
        int month = plain ? digits(text, 5, 7) : -1;
        int day = plain ? digits(text, 8, 10) : -1;
        return year < 0 || month < 0 || day < 0 ? Optional.empty() : day(year, month, day);
    }

    /// The day of a text such as `20160208`.
    public static Optional<LocalDate> basic(String text) {
        int digits = text.length() == 8 ? digits(text, 0, 8) : -1;
        return digits < 0 ? Optional.empty() : day(digits / 10_000, digits / 100 % 100, digits % 100);
    }

    /// The number that some digits of ASCII are; -1 where there is anything else.
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean there = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return there ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /// The day of a text that is written in one of the two usual ways.
    public static Optional<LocalDate> usual(String text) {
        Optional<LocalDate> iso = iso(text);
        return iso.isPresent() ? iso : basic(text);
    }

    /// The day of a text that can mean one only, with the year of its row if it has two digits of it only.
    public static Optional<LocalDate> plain(String text, Optional<Integer> year) {
        Optional<LocalDate> usual = usual(text);
        return usual.isPresent() ? usual : rare(date(text), year);
    }

    private static Optional<LocalDate> rare(String date, Optional<Integer> year) {
        return iso(date)
                .or(() -> BASIC_WITH_TIME.matcher(date).matches() ? basic(date.substring(0, 8)) : Optional.empty())
                .or(() -> yearFirst(date))
                .or(() -> inWords(date, year));
    }

    /// The text without a time of day.
    public static String date(String text) {
        return text.indexOf(':') < 0 ? text : TIME.matcher(text).replaceFirst("");
    }

    /// Whether a date that begins with the year is a day only if the number of the day and that of the month change places.
    static boolean isExchanged(String date) {
        var form = YEAR_FIRST.matcher(date);
        return form.matches() && yearFirst(date).isEmpty() && yearFirst(form.group(1) + "-" + form.group(3) + "-" + form.group(2)).isPresent();
    }

    private static Optional<LocalDate> yearFirst(String date) {
        var form = YEAR_FIRST.matcher(date);
        if (!form.matches()) {
            return Optional.empty();
        }
        return iso(form.group(1) + "-" + twoDigits(form.group(2)) + "-" + twoDigits(form.group(3)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /// The name of the month in letters leaves no doubt, whatever stands between.
    private static Optional<LocalDate> inWords(String date, Optional<Integer> year) {
        if (date.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String words = BETWEEN.matcher(date).replaceAll(" ").strip();
        var shortYear = SHORT_YEAR.matcher(words);
        Optional<String> whole = shortYear.matches() ? year(shortYear.group(2), year).map(full -> shortYear.group(1) + full) : Optional.of(words);
        return whole.flatMap(text -> IN_WORDS.stream().flatMap(format -> parse(text, format).stream()).findFirst());
    }

    /// A year of four digits; of two, if the year of the row ends with them.
    static Optional<Integer> year(String digits, Optional<Integer> row) {
        if (digits.length() == 4) {
            return Optional.of(Integer.parseInt(digits)).filter(year -> year > 0);
        }
        return row.filter(year -> year % 100 == Integer.parseInt(digits));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
