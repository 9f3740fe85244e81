package dev.annals.core.schema;

import java.util.function.Function;

/// One property of a record: declared once, for every format.
///
/// @param <E> the record
/// @param <V> the value
/// @param name the name in camel case, as it stands in JSON; other formats derive theirs from it
/// @param doc what the value says, in a sentence that an analyst understands
/// @param type what the value is
/// @param get takes the value out of a record
public record Field<E, V>(String name, String doc, Type<V> type, Function<E, V> get) {

    /// Writes the value that a record has for this field.
    void write(E record, FieldSink out) {
        out.field(this);
        type.write(get.apply(record), out);
    }

    /// Reads the value for this field; throws [Malformed] when it is missing or does not fit.
    V read(FieldSource record) {
        FieldSource value = record.at(this);
        if (value.absent() && !type.optional()) {
            throw new Malformed(Problem.of("is missing", record.position()));
        }
        return type.read(value);
    }
}
