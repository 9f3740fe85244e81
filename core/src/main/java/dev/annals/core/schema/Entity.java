package dev.annals.core.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A kind of record: its fields in the order in which every format shows them, and how to rebuild one.
///
/// @param <E> the record
/// @param type the class of the record
/// @param name the name in lower case and hyphens, as it stands in JSON under `type` or `kind`
/// @param doc what such a record is, in a sentence that an analyst understands
/// @param fields what a record consists of
/// @param derived what can be computed from a record and is shown where it helps, but never read back
/// @param make builds a record from the values that were read
public record Entity<E>(
        Class<E> type, String name, String doc, List<Field<E, ?>> fields, List<Field<E, ?>> derived, Function<FieldValues<E>, E> make) {

    /// Copies the lists.
    public Entity {
        fields = List.copyOf(fields);
        derived = List.copyOf(derived);
    }

    /// An entity without derived fields.
    public Entity(Class<E> type, String name, String doc, List<Field<E, ?>> fields, Function<FieldValues<E>, E> make) {
        this(type, name, doc, fields, List.of(), make);
    }

    /// The id of a record, when records of this kind have one.
    public Optional<String> key(E record) {
        Field<E, ?> first = fields.isEmpty() ? null : fields.getFirst();
        return first != null && first.type() instanceof Type.Identifier
                ? Optional.of((String) first.get().apply(record))
                : Optional.empty();
    }

    /// Writes a record.
    public void write(E record, FieldSink out) {
        out.begin(this, key(record));
        writeFields(record, out);
        out.end();
    }

    void writeFields(E record, FieldSink out) {
        for (Field<E, ?> field : fields) {
            field.write(record, out);
        }
        if (!derived.isEmpty() && out.showsDerived()) {
            derived.forEach(field -> field.write(record, out));
        }
    }

    /// A record of the values of all its fields, in their order and each of the type of its field; throws [Malformed] where they do not go together.
    public E of(Object... values) {
        return make.apply(new FieldValues<>(this, values));
    }

    /// The same record with another value for one of its fields; throws [Malformed] where it does not go together with the others.
    public <V> E with(E record, Field<E, V> field, V value) {
        return of(fields.stream().map(each -> each.equals(field) ? value : each.get().apply(record)).toArray());
    }

    /// Reads a record; throws [Malformed] with every problem that was found in it.
    public E read(FieldSource in) {
        var problems = new Problems();
        problems.addAll(in.unknown(this));
        var values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field<E, ?> field = fields.get(i);
            try {
                values[i] = field.read(in);
            } catch (Malformed malformed) {
                problems.addAll(malformed.within(field.name()));
            }
        }
        problems.throwIfAny();
        try {
            E record = of(values);
            in.made(this, record);
            return record;
        } catch (Malformed malformed) {
            throw malformed.at(in.position());
        }
    }
}
