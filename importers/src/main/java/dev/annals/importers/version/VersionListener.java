package dev.annals.importers.version;

/// Hears what rows say whose ids others have too.
@FunctionalInterface
public interface VersionListener {

    /// The n-th row of an input, from 0, has this id and says this; it stands at a place of a file.
    void version(long n, String id, Version version, String place);
}
