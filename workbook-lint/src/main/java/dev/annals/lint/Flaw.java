package dev.annals.lint;

/// What is wrong with a formula.
///
/// @param message what it is, so that it reads on from the name of the place
/// @param harmless whether Excel takes it without a word, as when what it referred to was deleted
record Flaw(String message, boolean harmless) {

    Flaw(String message) {
        this(message, false);
    }

    /// The code of the fault, where those that are not harmless have another.
    String code(String code) {
        return harmless ? "broken-reference" : code;
    }
}
