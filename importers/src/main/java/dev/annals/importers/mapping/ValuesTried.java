package dev.annals.importers.mapping;

import dev.annals.core.schema.Malformed;
import java.util.Optional;
import java.util.function.Consumer;

/// How many values of a column can be read in one way.
final class ValuesTried {

    /// After so many, of which most are none, no more are tried.
    private static final long ENOUGH = 1000;

    private long read;
    private long refused;
    private Optional<String> first = Optional.empty();

    void see(String value, Consumer<String> reading) {
        if (refused >= ENOUGH && !isMostlyRead()) {
            return;
        }
        try {
            reading.accept(value);
            read++;
        } catch (Malformed malformed) {
            refused++;
            first = first.or(() -> Optional.of(value));
        }
    }

    /// Whether at least half of them can.
    boolean isMostlyRead() {
        return read >= refused;
    }

    /// The first that cannot.
    Optional<String> refused() {
        return first;
    }
}
