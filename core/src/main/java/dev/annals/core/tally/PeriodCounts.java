package dev.annals.core.tally;

import dev.annals.core.model.When;
import dev.annals.core.tally.Periods.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What was counted by periods of one length. Events that lie in no single one are counted too, for themselves.
final class PeriodCounts {

    private final PeriodLength length;
    private final TreeMap<Long, Toll> periods = new TreeMap<>();
    private final Toll elsewhere = new Toll();
    private boolean tooMany;

    PeriodCounts(PeriodLength length) {
        this.length = length;
    }

    void add(When when, String kind, Optional<Killed> killed) {
        if (tooMany) {
            return;
        }
        period(when).map(number -> periods.computeIfAbsent(number, none -> new Toll())).orElse(elsewhere).add(kind, killed);
        if (!periods.isEmpty() && periods.lastKey() - periods.firstKey() >= length.most()) {
            tooMany = true;
            periods.clear();
        }
    }

    /// The period that the event certainly lies in.
    private Optional<Long> period(When when) {
        Optional<Long> first = when.earliest().map(length::of);
        return first.filter(number -> when.latest().map((LocalDate day) -> length.of(day)).equals(Optional.of(number)));
    }

    /// Whether there are more periods than a chart can show.
    boolean tooMany() {
        return tooMany;
    }

    boolean several() {
        return periods.size() > 1;
    }

    /// How many events lie in a single period.
    long placed() {
        return periods.values().stream().mapToLong(Toll::events).sum();
    }

    Periods complete() {
        List<Period> list = new ArrayList<>();
        if (!periods.isEmpty()) {
            for (long number = periods.firstKey(); number <= periods.lastKey(); number++) {
                list.add(new Period(length.name(number), periods.getOrDefault(number, new Toll())));
            }
        }
        return new Periods(length.unit(), list, elsewhere);
    }
}
