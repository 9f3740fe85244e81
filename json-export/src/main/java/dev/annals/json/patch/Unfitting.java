package dev.annals.json.patch;

/// Thrown when a patch does not fit the record that it is applied to.
final class Unfitting extends Exception {

    Unfitting(String reason) {
        super(reason);
    }

    /// Why it does not fit.
    String reason() {
        return String.valueOf(getMessage());
    }
}
