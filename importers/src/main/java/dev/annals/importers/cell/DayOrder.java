package dev.annals.importers.cell;

/// Whether the day or the month comes first where a date is written in numbers.
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// Nothing shows it.
    UNDECIDED;

    /// What dates show of which so many can only begin with the day, and so many with the month.
    public static DayOrder of(long dayFirst, long monthFirst) {
        if (dayFirst > 0 == monthFirst > 0) {
            return UNDECIDED;
        }
        return dayFirst > 0 ? DAY_FIRST : MONTH_FIRST;
    }
}
