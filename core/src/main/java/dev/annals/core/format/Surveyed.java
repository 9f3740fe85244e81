package dev.annals.core.format;

import java.util.Optional;

/// Inputs that were looked through, and whose records wait to be handed on.
public interface Surveyed {

    /// What they hold, where no record of theirs says it.
    Optional<Description> description();

    /// Hands their records on, without a description.
    void read();

    /// Of inputs that are not looked through before they are read.
    static Surveyed unseen(Runnable reading) {
        return new Surveyed() {

            @Override
            public Optional<Description> description() {
                return Optional.empty();
            }

            @Override
            public void read() {
                reading.run();
            }
        };
    }
}
