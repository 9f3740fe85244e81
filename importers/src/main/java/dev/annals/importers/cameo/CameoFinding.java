package dev.annals.importers.cameo;

/// What the code of a row turns out to be.
sealed interface CameoFinding {

    /// There is none.
    record Absent() implements CameoFinding {}

    /// A code, as it stands there.
    record Plain(String code) implements CameoFinding {}

    /// A code that had lost its zero.
    record Restored(String code, String written) implements CameoFinding {}

    /// A code, or another one that had lost its zero, and nothing in the row shows which.
    record Doubtful(String written) implements CameoFinding {}

    /// A code, or another one that had lost its zero, and the row speaks against both.
    record Contradicted(String written) implements CameoFinding {}

    /// No code of CAMEO, with or without a zero before it.
    record Unknown(String written) implements CameoFinding {}
}
