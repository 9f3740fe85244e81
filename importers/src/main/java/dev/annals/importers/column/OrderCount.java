package dev.annals.importers.column;

import dev.annals.importers.cell.DayOrder;
import dev.annals.importers.cell.NumericDay;
import java.time.LocalDate;
import java.util.Optional;

/// What the dates of a file with one separator show of the order of day and month.
final class OrderCount {

    private boolean any;
    private long dayFirst;
    private long monthFirst;
    private final HabitCount doubtful = new HabitCount();

    /// One more date; `limit` is the last day that it can be, if something says so.
    void add(DatasetColumn column, NumericDay date, Optional<LocalDate> limit, String text) {
        any = true;
        Optional<LocalDate> one = date.dayFirst().filter(day -> limit.map(last -> !day.isAfter(last)).orElse(true));
        Optional<LocalDate> other = date.monthFirst().filter(day -> limit.map(last -> !day.isAfter(last)).orElse(true));
        if (one.isPresent() != other.isPresent()) {
            dayFirst += one.isPresent() ? 1 : 0;
            monthFirst += other.isPresent() ? 1 : 0;
        }
        if (date.one() <= 12 && date.other() <= 12 && date.one() != date.other()) {
            doubtful.add(column, text);
        }
    }

    boolean isEmpty() {
        return !any;
    }

    DayOrder order() {
        return DayOrder.of(dayFirst, monthFirst);
    }

    /// What is to be said of dates that could be read in two ways; nothing where each is asked about.
    Optional<String> message(boolean asked) {
        if (doubtful.isEmpty() || (asked && order() == DayOrder.UNDECIDED)) {
            return Optional.empty();
        }
        String dates = "has dates such as " + doubtful + "; ";
        return Optional.of(dates + switch (order()) {
            case DAY_FIRST -> "they are read with the day first, because of " + dayFirst + " that can be read in no other way";
            case MONTH_FIRST -> "they are read with the month first, because of " + monthFirst + " that can be read in no other way";
            case UNDECIDED -> (dayFirst > 0 ? "other dates of the file contradict each other on" : "nothing in the file shows")
                    + " whether the day or the month comes first, so that both days bound the event";
        });
    }
}
