package dev.annals.rdf.store.load;

/// What becomes of what the graph holds already.
public enum Mode {
    /// Each record that comes takes the place of the one that is there; all others stay.
    UPDATE,
    /// It stays.
    APPEND,
    /// It goes.
    REPLACE
}
