package dev.annals.json.record;

import dev.annals.core.schema.Entity;
import dev.annals.json.text.ByteCursor;
import dev.annals.json.text.Unclear;
import java.util.List;
import java.util.Optional;

/// Reads the objects of an entity; their keys may come in any order, but for the one that says which entity it is.
///
/// @param entity what the objects are
/// @param name the name of the entity, in quotes
/// @param fields how its fields are read, in their order
/// @param cursor where the bytes come from
@SuppressWarnings("ArrayRecordComponent") // bindings are never compared
record ObjectBinding<E>(Entity<E> entity, byte[] name, List<FieldBinding> fields, ByteCursor cursor) {

    /// Takes a value from the bytes.
    @FunctionalInterface
    interface Binding {
        Object read();
    }

    /// How a field is read.
    ///
    /// @param key its name, in quotes
    /// @param value what takes its value
    /// @param absent what it is where it is not given; empty where it has to be
    @SuppressWarnings("ArrayRecordComponent") // bindings are never compared
    record FieldBinding(byte[] key, Binding value, Optional<Object> absent) {}

    /// Reads an object that is one of several, as its first key says.
    static <E> E readOneOf(List<ObjectBinding<? extends E>> candidates, byte[] key, ByteCursor cursor) {
        cursor.pass('{');
        if (cursor.passes(key) && cursor.passes(':')) {
            for (ObjectBinding<? extends E> candidate : candidates) {
                if (cursor.passes(candidate.name)) {
                    return candidate.readFields(true);
                }
            }
        }
        throw Unclear.it();
    }

    /// Reads an object.
    E read() {
        cursor.pass('{');
        return readFields(false);
    }

    private E readFields(boolean begun) {
        var values = new Object[fields.size()];
        int next = 0;
        boolean comma = begun;
        while (!cursor.passes('}')) {
            if (comma) {
                cursor.pass(',');
            }
            comma = true;
            int found = passKey(next);
            if (values[found] != null) {
                throw Unclear.it();
            }
            values[found] = fields.get(found).value().read();
            next = found + 1;
        }
        fillUp(values);
        return entity.of(values);
    }

    /// The number of the field whose key comes: most likely one soon after the one before.
    private int passKey(int from) {
        int count = fields.size();
        for (int i = from; i < from + count; i++) {
            int place = i < count ? i : i - count;
            if (cursor.passes(fields.get(place).key())) {
                cursor.pass(':');
                return place;
            }
        }
        throw Unclear.it();
    }

    private void fillUp(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = fields.get(i).absent().orElseThrow(Unclear::it);
            }
        }
    }
}
