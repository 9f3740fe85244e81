package dev.annals.core.files;

/// Thrown when two files of a run are one, before anything of either is written.
public final class SameFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SameFile(String one, String other) {
        super(one + " and " + other + " are one file: give each a file of its own");
    }
}
