package dev.annals.core.merge;

/// Thrown when an edited corpus lacks so much of the base that it was hardly meant; nothing has been merged then.
public final class TooManyDeletions extends IllegalArgumentException {

    TooManyDeletions(String message) {
        super(message);
    }
}
