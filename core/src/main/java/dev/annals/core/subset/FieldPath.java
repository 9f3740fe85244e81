package dev.annals.core.subset;

import dev.annals.core.model.Event;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The way from an event to values in it: names of fields with slashes between them, as in messages but without the numbers of elements.
///
/// @param name the path
/// @param type what the values are
/// @param values all values of an event there; several, where it goes through lists
record FieldPath(String name, Type<?> type, Function<Object, Stream<Object>> values) {

    private static final Map<String, FieldPath> ALL = new LinkedHashMap<>();

    static {
        gather("", Event.ENTITY, Stream::of);
    }

    /// The path of a name; throws [MalformedSubset].
    static FieldPath of(String name) {
        return Optional.ofNullable(ALL.get(name)).orElseThrow(() -> new MalformedSubset(
                "--where: '" + name + "' is no field of an event. " + KnownWords.suggestion(name, List.copyOf(ALL.keySet()))
                        + "Fields are, for example, factuality, detail/method, figures/measure, codes/value; annals schema lists all"));
    }

    /// The names of all paths.
    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    private static <E> void gather(String prefix, Entity<E> entity, Function<Object, Stream<Object>> owners) {
        for (Field<E, ?> field : entity.fields()) {
            Function<Object, Stream<Object>> values = owner -> owners.apply(owner).filter(entity.type()::isInstance)
                    .map(record -> (Object) field.get().apply(entity.type().cast(record)));
            gather(prefix + field.name(), field.type(), values);
        }
    }

    private static void gather(String name, Type<?> type, Function<Object, Stream<Object>> values) {
        switch (type) {
            case Type.Literal<?> literal -> add(name, type, values);
            case Type.Coded<?> coded -> add(name, type, values);
            case Type.Identifier identifier -> add(name, type, values);
            case Type.Reference reference -> add(name, type, values);
            case Type.Nested<?> nested -> gather(name + "/", nested.entity(), values);
            case Type.Choice<?> choice -> {
                add(name, type, values);
                choice.cases().forEach(chosen -> gather(name + "/", chosen, values));
            }
            case Type.Maybe<?> maybe -> gather(name, maybe.of(), owner -> values.apply(owner).flatMap(there -> ((Optional<?>) there).stream()));
            case Type.Many<?> many -> gather(name, many.of(), owner -> values.apply(owner).flatMap(list -> ((List<?>) list).stream()));
        }
    }

    /// Cases of a choice share a name only for the same type of value.
    private static void add(String name, Type<?> type, Function<Object, Stream<Object>> values) {
        ALL.merge(name, new FieldPath(name, type, values), (one, other) -> new FieldPath(
                name, type, owner -> Stream.concat(one.values.apply(owner), other.values.apply(owner))));
    }

    /// All values of an event.
    Stream<Object> of(Event event) {
        return values.apply(event);
    }
}
