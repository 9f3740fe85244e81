package dev.annals.core.scratch;

/// The first half of the SHA-256 of an id.
record IdHash(long high, long low) {}
