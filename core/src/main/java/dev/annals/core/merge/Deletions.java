package dev.annals.core.merge;

/// How many rows an edited corpus may lack.
public enum Deletions {
    /// A tenth of each kind at most, and only of files that bear the stamp of the base where their format has one.
    FEW,
    /// Any number, also where nobody can tell whether the file was made of the base.
    ANY
}
