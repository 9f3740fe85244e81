package dev.annals.core.files;

import dev.annals.core.format.Input;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// A file that a run writes: [whole or not at all][WholeFile], unless it is a [device][Device].
public abstract sealed class Target permits WholeFile, Device {

    private final String name;

    Target(String name) {
        this.name = name;
    }

    /// The name by which the user knows it.
    String name() {
        return name;
    }

    /// Where the content goes.
    public abstract OutputStream stream();

    /// What was written so far, where it can be read again.
    public abstract Optional<Input> written() throws IOException;

    /// Brings all that was written to where it cannot be lost.
    abstract void force() throws IOException;

    /// Gives up what was written.
    abstract void discard() throws IOException;
}
