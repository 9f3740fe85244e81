package dev.annals.core.scratch;

/// Which ids were there before, and how often; the heap does not grow with them, see [IdTable].
public final class IdSet {

    private final IdTable times = new IdTable();

    /// Whether an id was added.
    public boolean has(String id) {
        return times.get(id).isPresent();
    }

    /// How often an id was added.
    public long times(String id) {
        return times.get(id).orElse(0);
    }

    /// Adds an id; whether it was new.
    public boolean add(String id) {
        return count(id) == 1;
    }

    /// Adds an id; how often it has come by now, this time included.
    public long count(String id) {
        return count(id, 1);
    }

    /// Adds an id so many times; how often it has come by now, these times included.
    public long count(String id, long more) {
        return times.add(id, more);
    }
}
