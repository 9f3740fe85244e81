package dev.annals.core.format;

/// Thrown when a format is asked for what it does not offer.
public final class UnsupportedOption extends IllegalArgumentException {

    /// With what was asked, and what could be.
    public UnsupportedOption(String message) {
        super(message);
    }
}
