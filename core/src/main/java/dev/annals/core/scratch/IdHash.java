package dev.annals.core.scratch;

/// The [KeyedHash] of an id.
record IdHash(long high, long low) {}
