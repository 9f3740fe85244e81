package dev.annals.rdf.own;

import dev.annals.core.schema.Position;

/// The lines of one record, as they stand in a file.
///
/// @param bytes the lines
/// @param before what comes before them
/// @param first where the first triple stands, as a parser gives it
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OwnLines(byte[] bytes, Resumption before, Position first) {}
