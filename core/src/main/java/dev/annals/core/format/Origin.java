package dev.annals.core.format;

import dev.annals.core.schema.Position;
import java.util.function.Supplier;

/// Where a record was read.
///
/// @param file the name of the input
/// @param position where the record begins
/// @param raw gives the record as it was read; asked only when it is rejected later
public record Origin(String file, Position position, Supplier<String> raw) {}
