package dev.annals.rdf.term;

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

/// Serves the parts of a value that was read from one term.
///
/// @param value the value, or an [Optional] of it
/// @param position where the term stands
public record InlinedSource(Object value, Position position) implements FieldSource {

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
    public String kind(Type.Choice<?> choice) {
        return choice.cases().stream().filter(each -> each.type().isInstance(present())).findFirst().orElseThrow().name();
    }

    @Override
    @SuppressWarnings("unchecked") // the field is one of the value
    public InlinedSource at(Field<?, ?> field) {
        return new InlinedSource(((Function<Object, Object>) field.get()).apply(present()), position);
    }

    @Override
    public List<InlinedSource> elements() {
        return ((List<?>) present()).stream().map(each -> new InlinedSource(each, position)).toList();
    }
}
