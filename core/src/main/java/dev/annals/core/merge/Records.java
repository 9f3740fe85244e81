package dev.annals.core.merge;

import dev.annals.core.format.Receiver;

/// A corpus that can be read more than once.
@FunctionalInterface
public interface Records {

    /// Reads all its records.
    void read(Receiver receiver);
}
