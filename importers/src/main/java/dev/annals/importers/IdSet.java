package dev.annals.importers;

import dev.annals.core.format.IdTable;

/// Which ids were there before, and how often; the heap does not grow with them.
final class IdSet {

    private final IdTable times = new IdTable();

    /// Whether an id was added.
    boolean has(String id) {
        return times.get(id).isPresent();
    }

    /// Adds an id.
    void add(String id) {
        count(id);
    }

    /// Adds an id; how often it has come by now, this time included.
    long count(String id) {
        long count = times.get(id).orElse(0) + 1;
        times.put(id, count);
        return count;
    }
}
