package dev.annals.core.tally;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Locale;

/// How long a period is. Dates of the model are days, so that there is nothing shorter.
public enum PeriodLength {
    DAY("day", 62, 0),
    MONTH("month", 96, 0),
    YEAR("year", 60, 1),
    FIVE_YEARS("5 years", 60, 5),
    TEN_YEARS("10 years", 60, 10),
    FIFTY_YEARS("50 years", 60, 50),
    CENTURY("100 years", 60, 100),
    FIVE_CENTURIES("500 years", Integer.MAX_VALUE, 500);

    private final String unit;
    private final int most;
    private final int years;

    PeriodLength(String unit, int most, int years) {
        this.unit = unit;
        this.most = most;
        this.years = years;
    }

    /// What a period is called.
    String unit() {
        return unit;
    }

    /// More of them would not be told apart in a chart; months are what people ask for first, so that more of them are allowed.
    int most() {
        return most;
    }

    /// The number of the period that a day lies in; periods that follow one another have numbers that do.
    public long of(LocalDate day) {
        return switch (this) {
            case DAY -> day.toEpochDay();
            case MONTH -> day.getLong(ChronoField.PROLEPTIC_MONTH);
            case YEAR, FIVE_YEARS, TEN_YEARS, FIFTY_YEARS, CENTURY, FIVE_CENTURIES -> Math.floorDiv(day.getYear(), years);
        };
    }

    /// Such as `2024-05-31`, `2024-05`, `2024` or `2020-2024`.
    public String name(long period) {
        return switch (this) {
            case DAY -> LocalDate.ofEpochDay(period).toString();
            case MONTH -> YearMonth.of((int) Math.floorDiv(period, 12L), (int) Math.floorMod(period, 12L) + 1).toString();
            case YEAR -> year(period);
            case FIVE_YEARS, TEN_YEARS, FIFTY_YEARS, CENTURY, FIVE_CENTURIES -> year(period * years) + "-" + year(period * years + years - 1);
        };
    }

    private static String year(long year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
