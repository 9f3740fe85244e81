package dev.annals.core.format;

import java.io.IOException;

/// Thrown when an input cannot be read: it is missing, it is a folder, or the disk fails.
public final class UnreadableInput extends AnnalsException {

    /// With the name of the input.
    public UnreadableInput(String input, IOException cause) {
        super("cannot read " + input + ": " + Reason.of(cause), cause);
    }
}
