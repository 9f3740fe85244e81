package dev.annals.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Hands on faults as they are found, and knows of which kinds there were some.
final class Faults {

    private final Consumer<Fault> receiver;
    private final Set<String> codes = new HashSet<>();

    Faults(Consumer<Fault> receiver) {
        this.receiver = receiver;
    }

    void add(Fault fault) {
        codes.add(fault.code());
        receiver.accept(fault);
    }

    void add(String code, String part, String place, String message) {
        add(new Fault(code, part, place, message));
    }

    /// Adds a fault unless something holds.
    void require(boolean holds, String code, String part, String place, String message) {
        if (!holds) {
            add(code, part, place, message);
        }
    }

    /// Whether there is one of these kinds.
    boolean has(List<String> kinds) {
        return kinds.stream().anyMatch(codes::contains);
    }
}
