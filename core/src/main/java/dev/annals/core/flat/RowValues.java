package dev.annals.core.flat;

import dev.annals.core.schema.Field;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The values of a row that is being filled, and how they wait as texts; a field that got no value has none.
final class RowValues {

    private final IdentityHashMap<Field<FlatEvent, ?>, Object> values = new IdentityHashMap<>();

    <V> void put(Field<FlatEvent, V> field, V value) {
        values.put(field, value);
    }

    /// The row of these values.
    FlatEvent row() {
        return FlatEvent.ENTITY.of(FlatEvent.ENTITY.fields().stream().map(this::value).toArray());
    }

    private Object value(Field<FlatEvent, ?> field) {
        Object value = values.get(field);
        return value == null && field.type().optional() ? Optional.empty() : Objects.requireNonNull(value, field.name());
    }

    /// A text for each field; no value of the model is an empty one.
    List<String> texts() {
        return FlatEvent.ENTITY.fields().stream().map(field -> text(values.get(field))).toList();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> optional -> optional.map(RowValues::text).orElse("");
            case BigDecimal number -> number.toString();
            case Term term -> term.code();
            default -> value.toString();
        };
    }

    /// The values that became these texts.
    static RowValues of(Iterator<String> texts) {
        var row = new RowValues();
        for (Field<FlatEvent, ?> field : FlatEvent.ENTITY.fields()) {
            String text = texts.next();
            if (!text.isEmpty()) {
                row.values.put(field, value(field.type(), text));
            }
        }
        return row;
    }

    private static Object value(Type<?> type, String text) {
        return switch (type) {
            case Type.Text words -> text;
            case Type.Count count -> Long.valueOf(text);
            case Type.Decimal decimal -> new BigDecimal(text);
            case Type.Flag flag -> Boolean.valueOf(text);
            case Type.Day day -> LocalDate.parse(text);
            case Type.Coded<?> coded -> coded.list().find(text).orElseThrow();
            case Type.Identifier identifier -> text;
            case Type.Reference reference -> text;
            case Type.Maybe<?> maybe -> Optional.of(value(maybe.of(), text));
            case Type.Nested<?> nested -> throw notFlat(nested);
            case Type.Choice<?> choice -> throw notFlat(choice);
            case Type.Many<?> many -> throw notFlat(many);
        };
    }

    private static IllegalStateException notFlat(Type<?> type) {
        return new IllegalStateException("Let a field of a row hold one value, and not " + type);
    }
}
