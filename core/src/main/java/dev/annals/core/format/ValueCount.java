package dev.annals.core.format;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.util.Optional;

/// Counts the values that are written to it; which case of a choice it is counts as one.
final class ValueCount implements FieldSink {

    private long values;

    /// How many values a value of this type holds.
    static <V> long of(Type<V> type, V value) {
        var count = new ValueCount();
        type.write(value, count);
        return count.values;
    }

    @Override
    public void beginCase(Type.Choice<?> choice, Entity<?> chosen) {
        values++;
    }

    @Override
    public void text(String value) {
        values++;
    }

    @Override
    public void count(long value) {
        values++;
    }

    @Override
    public void decimal(BigDecimal value) {
        values++;
    }

    @Override
    public void flag(boolean value) {
        values++;
    }

    @Override
    public void begin(Entity<?> entity, Optional<String> key) {}

    @Override
    public void end() {}

    @Override
    public void field(Field<?, ?> field) {}

    @Override
    public void absent() {}

    @Override
    public void beginList(int size) {}

    @Override
    public void element(int n) {}

    @Override
    public void endList() {}
}
