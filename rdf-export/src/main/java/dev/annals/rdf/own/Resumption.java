package dev.annals.rdf.own;

import java.util.Optional;

/// Where a parser goes on in a file of which it has not seen the beginning.
///
/// @param bytes how many bytes come before
/// @param lines how many lines come before
/// @param base the base that was declared there, with the prefixes of our files with this base; empty where nothing was
public record Resumption(long bytes, long lines, Optional<String> base) {

    /// At the beginning of a file.
    public static final Resumption START = new Resumption(0, 0, Optional.empty());
}
