package dev.annals.core.subset;

/// Thrown when what is asked for makes no sense, such as a kind of event that there is not.
public final class MalformedSubset extends IllegalArgumentException {

    /// With what makes no sense, for who asked.
    public MalformedSubset(String message) {
        super(message);
    }
}
