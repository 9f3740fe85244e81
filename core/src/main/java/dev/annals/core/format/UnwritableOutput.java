package dev.annals.core.format;

import java.io.IOException;

/// Thrown when an output cannot be created or written.
public final class UnwritableOutput extends AnnalsException {

    private final boolean created;

    private UnwritableOutput(String message, IOException cause, boolean created) {
        super(message + ": " + Reason.of(cause), cause);
        this.created = created;
    }

    /// The output cannot even be created.
    public static UnwritableOutput onCreating(String output, IOException cause) {
        return new UnwritableOutput("cannot create " + output, cause, false);
    }

    /// The output was created, but writing it failed.
    public static UnwritableOutput onWriting(String output, IOException cause) {
        return new UnwritableOutput("cannot write " + output, cause, true);
    }

    /// What an earlier run wrote cannot get its names.
    public static UnwritableOutput unfinished(String message, IOException cause) {
        return new UnwritableOutput(message, cause, true);
    }

    /// Whether the output could be created before writing failed.
    public boolean created() {
        return created;
    }
}
