package dev.annals.importers.contents;

import dev.annals.core.model.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The first and the last day that events name.
public final class Period {

    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();

    /// One more event.
    public void add(When when) {
        Stream.of(when.earliest(), when.latest()).flatMap(Optional::stream).forEach(this::add);
    }

    /// All that another one has.
    void add(Period other) {
        Stream.of(other.first, other.last).flatMap(Optional::stream).forEach(this::add);
    }

    private void add(LocalDate day) {
        first = Stream.concat(first.stream(), Stream.of(day)).min(Comparator.naturalOrder());
        last = Stream.concat(last.stream(), Stream.of(day)).max(Comparator.naturalOrder());
    }

    /// `2016-2019`, or `2016`.
    Optional<String> years() {
        return first.flatMap(from -> last.map(to -> from.getYear() == to.getYear() ? "" + to.getYear() : from.getYear() + "-" + to.getYear()));
    }

    /// `from 2016-01-02 to 2019-11-30`, or `2016-01-02`.
    Optional<String> days() {
        return first.flatMap(from -> last.map(to -> from.equals(to) ? to.toString() : "from " + from + " to " + to));
    }
}
