package dev.annals.rdf.own;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// How a field is read.
///
/// @param property the property that holds it, and the blank behind it
/// @param value what takes its value
/// @param absent what it is where it is not given; empty where it has to be
@SuppressWarnings("ArrayRecordComponent") // bindings are never compared
record FieldBinding(byte[] property, Value value, Optional<Object> absent) {

    /// What takes a value.
    sealed interface Value {}

    /// A value that is an object of the node itself.
    record Here(Supplier<Object> read) implements Value {}

    /// A value that is made of nodes behind the node, of which there are so many.
    record Behind(IntFunction<Object> read) implements Value {}

    /// What a field is that was not there; or what so many nodes behind the node make of it.
    Object absentOrBehind(int nodes) {
        return nodes > 0 && value instanceof Behind(IntFunction<Object> read) ? read.apply(nodes) : absent.orElseThrow(CloserLook::it);
    }
}
