package dev.annals.core.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Gives out a value that is there already, and the parts of it.
///
/// @param value the value, or an [Optional] of it
/// @param position where it was read
public record GivenSource(Object value, Position position) implements FieldSource {

    /// A value that was read nowhere.
    public GivenSource(Object value) {
        this(value, Position.UNKNOWN);
    }

    private Object present() {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
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
    @SuppressWarnings("unchecked") // the field is one of the value
    public GivenSource at(Field<?, ?> field) {
        return new GivenSource(((Function<Object, Object>) field.get()).apply(present()), position);
    }

    @Override
    public List<GivenSource> elements() {
        return ((List<?>) present()).stream().map(each -> new GivenSource(each, position)).toList();
    }

    @Override
    public String kind(Type.Choice<?> choice) {
        return choice.cases().stream().filter(entity -> entity.type().isInstance(present())).findFirst().orElseThrow().name();
    }
}
