package dev.annals.core.schema;

/// The values of one record, all read and each of the type of its field.
///
/// @param <E> the record that they make up
public final class FieldValues<E> {

    private final Entity<E> entity;
    private final Object[] values;

    FieldValues(Entity<E> entity, Object[] values) {
        this.entity = entity;
        this.values = values;
    }

    /// The value of a field.
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // Entity.read puts at each index what the type of that very field has read
    public <V> V get(Field<E, V> field) {
        for (int i = 0; i < values.length; i++) {
            if (entity.fields().get(i) == field) {
                return (V) values[i];
            }
        }
        throw new IllegalStateException("Add " + field.name() + " to the fields of " + entity.name());
    }
}
