package dev.annals.core.format;

import java.util.function.ObjLongConsumer;

/// Where the values of a record go, with their path and number.
///
/// @param carried those that a format carries
/// @param lost those that it does not
record ValueSorting(ObjLongConsumer<String> carried, ObjLongConsumer<String> lost) {}
