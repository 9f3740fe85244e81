package dev.annals.core.tally;

import java.util.List;

/// What was counted, by periods of the same length that follow one another without gaps.
///
/// @param unit what a period is: day, month, year, 5 years ...
/// @param list the periods
/// @param elsewhere the events that lie in no single period: they span several, or no such period is known
public record Periods(String unit, List<Period> list, Toll elsewhere) {

    /// Copies the list.
    public Periods {
        list = List.copyOf(list);
    }

    /// A period, with what was counted in it.
    ///
    /// @param name such as `2024-05-31`, `2024-05`, `2024` or `2020-2024`
    /// @param toll the events
    public record Period(String name, Toll toll) {}

    /// Whether there is a course of time to be shown.
    public boolean several() {
        return list.size() > 1;
    }

    /// What the events are called that lie in no single period.
    public String nameOfElsewhere() {
        return "several or unknown";
    }
}
