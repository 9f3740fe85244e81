package dev.annals.excel.layout;

import dev.annals.core.schema.Field;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Values by field; a field is looked up by identity, because comparing two fields means comparing all that they lead to.
public final class FieldMap<V> {

    private final IdentityHashMap<Field<?, ?>, V> byField = new IdentityHashMap<>();
    private final Map<String, V> byName = new LinkedHashMap<>();

    void put(Field<?, ?> field, V value) {
        byField.put(field, value);
        byName.put(field.name(), value);
    }

    public V get(Field<?, ?> field) {
        V value = byField.get(field);
        if (value == null) {
            throw new IllegalStateException("The field " + field.name() + " has no place here");
        }
        return value;
    }

    /// Whether some field of a name is one that no record lacks.
    public boolean mandatory(String name) {
        return byField.keySet().stream().anyMatch(field -> field.name().equals(name) && !field.type().optional());
    }

    public Optional<V> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Map<String, V> byName() {
        return byName;
    }

    public Collection<V> values() {
        return byName.values();
    }
}
