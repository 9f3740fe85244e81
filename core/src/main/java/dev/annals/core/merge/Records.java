package dev.annals.core.merge;

import dev.annals.core.format.Receiver;
import dev.annals.core.format.Surveyed;

/// A corpus that can be read more than once.
@FunctionalInterface
public interface Records {

    /// Reads all its records.
    void read(Receiver receiver);

    /// Looks through it before any of its records is handed on, where it is read twice anyway.
    default Surveyed survey(Receiver receiver) {
        return Surveyed.unseen(() -> read(receiver));
    }
}
