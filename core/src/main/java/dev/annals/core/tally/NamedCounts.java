package dev.annals.core.tally;

import dev.annals.core.tally.Ranking.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// How many events name a place or an actor. Memory is bounded: what is new when there is no more room is not counted, and that is.
public final class NamedCounts {

    private final int most;
    private final Map<String, Count> counts = new HashMap<>();
    private long events;
    private long without;
    private long unknown;

    /// Of so many things.
    public NamedCounts(int most) {
        this.most = most;
    }

    private static final class Count {
        private long events;
    }

    /// Counts an event that names these.
    public void add(Collection<String> keys) {
        if (keys.isEmpty()) {
            without++;
            return;
        }
        events++;
        boolean all = true;
        for (String key : keys) {
            all &= add(key);
        }
        unknown += all ? 0 : 1;
    }

    private boolean add(String key) {
        Count count = counts.get(key);
        if (count == null) {
            if (counts.size() >= most) {
                return false;
            }
            count = new Count();
            counts.put(key, count);
        }
        count.events++;
        return true;
    }

    /// How many of them there are.
    int size() {
        return counts.size();
    }

    /// How many events name any.
    long events() {
        return events;
    }

    /// The most frequent of them, by the labels that records of an entity have; where several have the same label, the id follows.
    public Ranking ranking(String entity, RecordLabels labels, UnaryOperator<String> id, int first) {
        UnaryOperator<String> label = key -> labels.label(entity, id.apply(key));
        Set<String> once = new HashSet<>();
        Set<String> shared = counts.keySet().stream().map(label).filter(text -> !once.add(text)).collect(Collectors.toSet());
        List<Named> named = counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Count> entry) -> -entry.getValue().events).thenComparing(Map.Entry::getKey))
                .limit(first)
                .map(entry -> new Named(distinct(label.apply(entry.getKey()), id.apply(entry.getKey()), shared), entry.getValue().events))
                .toList();
        return new Ranking(named, counts.size() - named.size(), events, without, unknown);
    }

    private static String distinct(String label, String id, Set<String> shared) {
        return shared.contains(label) ? label + " (" + id + ")" : label;
    }
}
