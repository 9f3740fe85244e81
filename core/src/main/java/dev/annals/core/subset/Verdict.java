package dev.annals.core.subset;

/// What a condition says of an event.
public enum Verdict {
    /// It is asked for.
    IN,
    /// It is not.
    OUT,
    /// Nobody can tell, as the event lacks what is asked about; it is left out, and told.
    UNKNOWN
}
