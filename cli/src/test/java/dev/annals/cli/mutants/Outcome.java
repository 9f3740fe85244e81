package dev.annals.cli.mutants;

/// What became of a mutant.
enum Outcome {
    TOLD("told", true),
    ACCEPTED("accepted", true),
    CLEAN_FAILURE("clean failure", true),
    SILENT("silent", false),
    BUG("bug", false),
    HANG("hang", false),
    NO_MEMORY("no memory", false);

    final String words;

    /// Whether it may be.
    final boolean right;

    Outcome(String words, boolean right) {
        this.words = words;
        this.right = right;
    }
}
