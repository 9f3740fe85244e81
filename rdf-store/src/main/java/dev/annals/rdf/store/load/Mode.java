package dev.annals.rdf.store.load;

/// What becomes of what the graph holds already.
public enum Mode {
    /// It stays.
    APPEND,
    /// It goes.
    REPLACE
}
