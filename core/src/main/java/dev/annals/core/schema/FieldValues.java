package dev.annals.core.schema;

/// The values of one record, all read and each of the type of its field.
///
/// @param <E> the record that they make up
public final class FieldValues<E> {

    private final Entity<E> entity;
    private final Object[] values;
    private int next;

    FieldValues(Entity<E> entity, Object[] values) {
        this.entity = entity;
        this.values = values;
    }

    /// The value of a field; constructors ask in the order of the table, so that it nearly always stands behind the one before.
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // Entity.read puts at each index what the type of that very field has read
    public <V> V get(Field<E, V> field) {
        for (int i = 0; i < values.length; i++) {
            int place = next;
            next = next + 1 < values.length ? next + 1 : 0;
            if (entity.fields().get(place) == field) {
                return (V) values[place];
            }
        }
        throw new IllegalStateException("Add " + field.name() + " to the fields of " + entity.name());
    }
}
