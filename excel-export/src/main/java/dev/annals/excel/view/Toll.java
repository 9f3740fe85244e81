package dev.annals.excel.view;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Some events, by their kinds, and the people killed in them.
public final class Toll {

    private final Map<String, Long> kinds = new TreeMap<>();
    private long events;
    private Killed killed = Killed.NONE;

    void add(String kind, Optional<Killed> more) {
        events++;
        kinds.merge(kind, 1L, Long::sum);
        killed = more.map(killed::plus).orElse(killed);
    }

    /// How many events there are.
    public long events() {
        return events;
    }

    /// How many there are of each kind.
    public Map<String, Long> kinds() {
        return kinds;
    }

    public Killed killed() {
        return killed;
    }
}
