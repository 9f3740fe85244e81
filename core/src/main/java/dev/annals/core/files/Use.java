package dev.annals.core.files;

/// What a run has a file for.
public enum Use {
    INPUT("the input %s"),
    CORPUS("the output %s"),
    BESIDE("%s, which is written beside an output,"),
    REJECTS("the file for rejected records, %s,"),
    CHANGES("the list of changes, %s,");

    private final String words;

    Use(String words) {
        this.words = words;
    }

    String of(String name) {
        return String.format(words, name);
    }

    /// Two inputs may be one file, and a corpus may replace the one it was read from: it appears when all is read. What else is written
    /// has less than the input had.
    boolean goesWith(Use other) {
        return (this == INPUT && (other == INPUT || other == CORPUS)) || (this == CORPUS && other == INPUT);
    }
}
