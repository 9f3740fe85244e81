package dev.annals.core.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Values that are texts, lists of them, or maps by the names of fields, as a format without types has them.
///
/// @param value a text, a list or a map, or that there is none
/// @param made the records that were made of the source
record TextSource(Object value, List<Object> made) implements FieldSource {

    static final Object NONE = new Object();

    static TextSource of(Object value) {
        return new TextSource(value, new ArrayList<>());
    }

    @Override
    public Position position() {
        return Position.of(7, 1);
    }

    @Override
    public boolean absent() {
        return value.equals(NONE);
    }

    @Override
    public String text() {
        return (String) value;
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return String.valueOf(((Map<?, ?>) value).get("kind"));
    }

    @Override
    public FieldSource at(Field<?, ?> field) {
        Object found = ((Map<?, ?>) value).get(field.name());
        return new TextSource(found == null ? NONE : found, made);
    }

    @Override
    public List<? extends FieldSource> elements() {
        return ((List<?>) value).stream().map(element -> new TextSource(element, made)).toList();
    }

    @Override
    public <E> void made(Entity<E> entity, E record) {
        made.add(record);
    }
}
