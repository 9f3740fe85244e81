package dev.annals.importers.cell;

import java.time.LocalDate;
import java.util.Optional;

/// The days that a date can mean.
///
/// @param first the first of them
/// @param last the last of them
public record DayRange(LocalDate first, LocalDate last) {

    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /// Of two days, in either order.
    public static DayRange of(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? new DayRange(one, other) : new DayRange(other, one);
    }

    /// The day, if it can be one only.
    public Optional<LocalDate> day() {
        return first.equals(last) ? Optional.of(first) : Optional.empty();
    }
}
