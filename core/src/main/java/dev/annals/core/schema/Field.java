package dev.annals.core.schema;

import java.util.Optional;
import java.util.function.Function;

/// One property of a record: declared once, for every format.
///
/// @param <E> the record
/// @param <V> the value
/// @param name the name in camel case, as it stands in JSON; other formats derive theirs from it
/// @param doc what the value says, in a sentence that an analyst understands
/// @param type what the value is
/// @param get takes the value out of a record
/// @param whenEmpty what an empty cell means where people enter records by hand, if it does not mean that the value is missing
public record Field<E, V>(String name, String doc, Type<V> type, Function<E, V> get, Optional<Term> whenEmpty) {

    /// A field without which a record is not complete, or of which nothing is known when it is empty.
    public Field(String name, String doc, Type<V> type, Function<E, V> get) {
        this(name, doc, type, get, Optional.empty());
    }

    /// The same field, whose empty cell means a term where people enter records by hand; readers of other files do not ask for it.
    public Field<E, V> whenLeftEmpty(Term meaning) {
        return new Field<>(name, doc, type, get, Optional.of(meaning));
    }

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
