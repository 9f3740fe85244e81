package dev.annals.importers.version;

/// Knows what becomes of rows.
@FunctionalInterface
public interface RowFates {

    /// What becomes of the n-th row of an input, from 0; asked for one after the other.
    RowFate of(long n);
}
