package dev.annals.testkit;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.FieldSource;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Gives out a value that is there already.
///
/// @param value the value, or an [Optional] of it
record GivenSource(Object value) implements FieldSource {

    private Object present() {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    @Override
    public Position position() {
        return Position.UNKNOWN;
    }

    @Override
    public boolean absent() {
        return value.equals(Optional.empty());
    }

    @Override
    public String text() {
        return (String) present();
    }

    @Override
    public long count() {
        return (Long) present();
    }

    @Override
    public BigDecimal decimal() {
        return (BigDecimal) present();
    }

    @Override
    public boolean flag() {
        return (Boolean) present();
    }

    @Override
    public LocalDate day() {
        return (LocalDate) present();
    }

    @Override
    public <C extends Enum<C> & Term> C term(CodeList<C> list) {
        return list.find(((Term) present()).code()).orElseThrow();
    }

    @Override
    @SuppressWarnings("unchecked") // the field is one of the record that is given out
    public FieldSource at(Field<?, ?> field) {
        return new GivenSource(((Function<Object, Object>) field.get()).apply(present()));
    }

    @Override
    public List<FieldSource> elements() {
        return ((List<?>) present()).stream().<FieldSource>map(GivenSource::new).toList();
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return choice.cases().stream().filter(entity -> entity.type().isInstance(present())).findFirst().orElseThrow().name();
    }
}
