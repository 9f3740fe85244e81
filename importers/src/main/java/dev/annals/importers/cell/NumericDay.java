package dev.annals.importers.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of which day and month are numbers, in an order that the file alone can show: `03/05/2023`.
///
/// @param one the first number
/// @param other the second number
/// @param year the year
/// @param separator what stands between them
public record NumericDay(int one, int other, int year, char separator) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");

    /// What a text says, with the year of its row if it has two digits of it only.
    public static Optional<NumericDay> of(String text, Optional<Integer> year) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Days.year(form.group(4), year)
                .map(full -> new NumericDay(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(3)), full, form.group(2).charAt(0)));
    }

    /// Whether a date is a day only if the number of the day and that of the month change places: `2023-14-03`, `03.14.2023`.
    public static boolean isExchanged(String date) {
        return Days.isExchanged(date) || of(date, Optional.empty()).filter(NumericDay::isExchangedWithDots).isPresent();
    }

    private boolean isExchangedWithDots() {
        return separator == '.' && dayFirst().isEmpty() && monthFirst().isPresent();
    }

    public Optional<LocalDate> dayFirst() {
        return day(other, one);
    }

    public Optional<LocalDate> monthFirst() {
        return day(one, other);
    }

    private Optional<LocalDate> day(int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// As ISO 8601 writes it, be it a day or not.
    public String text(DayOrder order) {
        boolean monthFirst = order == DayOrder.MONTH_FIRST;
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, monthFirst ? one : other, monthFirst ? other : one);
    }

    /// The days that it can mean. Where only one reading is a day, the order of the file does not matter unless it is known and other.
    public Optional<DayRange> days(DayOrder order) {
        return switch (order) {
            case DAY_FIRST -> dayFirst().map(DayRange::of);
            case MONTH_FIRST -> monthFirst().map(DayRange::of);
            case UNDECIDED -> either();
        };
    }

    private Optional<DayRange> either() {
        Optional<LocalDate> one = dayFirst().or(this::monthFirst);
        Optional<LocalDate> other = monthFirst().or(this::dayFirst);
        return one.flatMap(day -> other.map(second -> DayRange.of(day, second)));
    }
}
