package dev.annals.cli.mutants;

/// A stretch of bytes.
///
/// @param from where it begins
/// @param to where the next byte after it is
record Span(int from, int to) {

    int length() {
        return to - from;
    }
}
