package dev.annals.importers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which version of an event is the newest, where a dataset rewrites its events.
///
/// Keeps the version of each event in a [LongTable], 22 to 43 bytes an event, and the number of the newest record for
/// those that come again.
final class Versions {

    private final LongTable newest = new LongTable();
    private final Map<String, Integer> records = new HashMap<>();

    /// What a record is to those of the same id that came before.
    ///
    /// @param newer whether it replaces them
    /// @param older whether it had been replaced already when it came
    /// @param other the number of the record that it replaces or repeats
    record Standing(boolean newer, boolean older, int other) {}

    /// Enters the first record of an event.
    void first(String id, Optional<BigDecimal> version) {
        version.ifPresent(value -> newest.put(id, value.longValue()));
    }

    /// Enters the n-th record of an event.
    Standing next(String id, int n, Optional<BigDecimal> version) {
        Optional<Long> known = newest.get(id);
        if (version.isEmpty() || known.isEmpty()) {
            return new Standing(false, false, n - 1);
        }
        long value = version.get().longValue();
        int other = records.getOrDefault(id, 1);
        if (value > known.get()) {
            newest.put(id, value);
            records.put(id, n);
        }
        return new Standing(value > known.get(), value < known.get(), other);
    }
}
