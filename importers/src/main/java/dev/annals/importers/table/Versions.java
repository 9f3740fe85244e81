package dev.annals.importers.table;

import dev.annals.core.scratch.IdTable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/// Which version of an event is the newest, where a dataset rewrites its events.
final class Versions {

    private final IdTable newest = new IdTable();
    private final IdTable records = new IdTable();

    /// What a record is to those of the same id that came before.
    ///
    /// @param newer whether it replaces them
    /// @param older whether it had been replaced already when it came
    /// @param other the number of the record that it replaces or repeats
    record Standing(boolean newer, boolean older, long other) {}

    /// Enters the first record of an event.
    void first(String id, Optional<BigDecimal> version) {
        version.ifPresent(value -> newest.put(id, value.longValue()));
    }

    /// Enters the n-th record of an event.
    Standing next(String id, long n, Optional<BigDecimal> version) {
        OptionalLong known = newest.get(id);
        if (version.isEmpty() || known.isEmpty()) {
            return new Standing(false, false, n - 1);
        }
        long value = version.get().longValue();
        long other = records.get(id).orElse(1);
        if (value > known.getAsLong()) {
            newest.put(id, value);
            records.put(id, n);
        }
        return new Standing(value > known.getAsLong(), value < known.getAsLong(), other);
    }
}
