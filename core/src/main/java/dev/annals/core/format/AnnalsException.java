package dev.annals.core.format;

/// Thrown when work cannot go on: a file that cannot be read or written, or a bug. Never thrown for what is wrong with data.
public class AnnalsException extends RuntimeException {

    /// With what failed and why, and what made it fail.
    public AnnalsException(String message, Throwable cause) {
        super(message, cause);
    }
}
