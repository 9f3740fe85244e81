package dev.annals.core.tally;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Some events, by their kinds, and the people killed in them.
public final class Toll {

    private final Map<String, Long> kinds = new TreeMap<>();
    private long events;
    private long unnumbered;
    private Optional<Killed> killed = Optional.empty();

    /// Adds an event of a kind, with the people killed in it, where a number is given.
    public void add(String kind, Optional<Killed> more) {
        events++;
        unnumbered += more.isEmpty() ? 1 : 0;
        kinds.merge(kind, 1L, Long::sum);
        killed = more.map(killed.orElse(Killed.NONE)::plus).or(() -> killed);
    }

    /// How many events there are.
    public long events() {
        return events;
    }

    /// How many of them give no number of people killed.
    public long unnumbered() {
        return unnumbered;
    }

    /// How many there are of each kind.
    public Map<String, Long> kinds() {
        return kinds;
    }

    /// How many people were killed; nothing where no event has a number, which is not zero.
    public Optional<Killed> killed() {
        return killed;
    }

    /// How the number is to be read; empty where it is exact.
    public String words() {
        return killed.map(number -> number.leeway().words()).orElse(events == 0 ? "" : "no number of people killed is given");
    }
}
