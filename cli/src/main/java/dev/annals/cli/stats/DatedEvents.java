package dev.annals.cli.stats;

import dev.annals.core.model.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BinaryOperator;

/// From when to when events are.
final class DatedEvents {

    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private long undated;

    void add(When when) {
        if (when.earliest().isEmpty() && when.latest().isEmpty()) {
            undated++;
        }
        first = either(first, when.earliest().or(when::latest), BinaryOperator.minBy(LocalDate::compareTo));
        last = either(last, when.latest().or(when::earliest), BinaryOperator.maxBy(LocalDate::compareTo));
    }

    private static Optional<LocalDate> either(Optional<LocalDate> one, Optional<LocalDate> other, BinaryOperator<LocalDate> choice) {
        return one.isPresent() && other.isPresent() ? Optional.of(choice.apply(one.get(), other.get())) : one.or(() -> other);
    }

    /// How many have no date at all.
    long undated() {
        return undated;
    }

    /// From the first day on which one can have been to the last.
    Optional<String> period() {
        return first.flatMap(from -> last.map(to -> from + " to " + to));
    }
}
