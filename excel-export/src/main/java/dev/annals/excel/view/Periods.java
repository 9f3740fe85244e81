package dev.annals.excel.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;

/// What was counted, by periods of the same length that follow one another without gaps.
///
/// @param unit what a period is: month, year, 5 years ...
/// @param list the periods
public record Periods(String unit, List<Period> list) {

    /// More would not be told apart in a chart.
    private static final int MOST = 60;

    /// Months are what people ask for first, so that more of them are allowed.
    private static final int MOST_MONTHS = 96;

    /// A period, with what was counted in it.
    ///
    /// @param name such as `2024-05`, `2024` or `2020-2024`
    /// @param kinds how many events there were of each kind
    /// @param killed how many people were killed
    public record Period(String name, Map<String, Long> kinds, Killed killed) {}

    static Periods of(
            NavigableMap<YearMonth, Map<String, Long>> kindsByMonth, NavigableMap<YearMonth, Killed> killedByMonth,
            NavigableMap<Integer, Map<String, Long>> kindsByYear, NavigableMap<Integer, Killed> killedByYear) {
        if (kindsByYear.isEmpty()) {
            return new Periods("month", List.of());
        }
        int years = kindsByYear.lastKey() - kindsByYear.firstKey() + 1;
        return years * 12 <= MOST_MONTHS && !kindsByMonth.isEmpty()
                ? months(kindsByMonth, killedByMonth)
                : years(kindsByYear, killedByYear, step(years));
    }

    private static Periods months(NavigableMap<YearMonth, Map<String, Long>> kinds, Map<YearMonth, Killed> killed) {
        var list = new ArrayList<Period>();
        for (YearMonth month = kinds.firstKey(); !month.isAfter(kinds.lastKey()); month = month.plusMonths(1)) {
            list.add(new Period(month.toString(), kinds.getOrDefault(month, Map.of()), killed.getOrDefault(month, Killed.NONE)));
        }
        return new Periods("month", list);
    }

    private static int step(int years) {
        int step = 1;
        for (int factor = 5; years > MOST * step; factor = 7 - factor) {
            step *= factor;
        }
        return step;
    }

    private static Periods years(NavigableMap<Integer, Map<String, Long>> kinds, Map<Integer, Killed> killed, int step) {
        var list = new ArrayList<Period>();
        for (int first = kinds.firstKey() - Math.floorMod(kinds.firstKey(), step); first <= kinds.lastKey(); first += step) {
            Map<String, Long> sum = new HashMap<>();
            Killed number = Killed.NONE;
            for (int year = first; year < first + step; year++) {
                kinds.getOrDefault(year, Map.of()).forEach((kind, count) -> sum.merge(kind, count, Long::sum));
                number = number.plus(killed.getOrDefault(year, Killed.NONE));
            }
            String name = String.format(Locale.ROOT, "%04d", first);
            list.add(new Period(step == 1 ? name : name + String.format(Locale.ROOT, "-%04d", first + step - 1), sum, number));
        }
        return new Periods(step == 1 ? "year" : step + " years", list);
    }
}
