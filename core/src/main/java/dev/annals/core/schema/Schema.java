package dev.annals.core.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All that the tables of some records lead to, in the order in which it is met: what kinds of record there are within them, and what
/// code lists.
public final class Schema {

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<String, Type.Choice<?>> choices = new LinkedHashMap<>();
    private final Map<String, CodeList<?>> lists = new LinkedHashMap<>();
    private final Set<Entity<?>> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /// A kind of record.
    ///
    /// @param entity its table
    /// @param choice the choice of which it is a case, if it is one
    public record Kind(Entity<?> entity, Optional<Type.Choice<?>> choice) {

        /// All fields, computed ones too.
        public List<Field<?, ?>> fields() {
            return Stream.<Field<?, ?>>concat(entity.fields().stream(), entity.derived().stream()).toList();
        }
    }

    private Schema(List<? extends Entity<?>> records) {
        records.forEach(record -> add(record, Optional.empty()));
    }

    /// All that these records lead to.
    public static Schema of(List<? extends Entity<?>> records) {
        return new Schema(records);
    }

    private void add(Entity<?> entity, Optional<Type.Choice<?>> choice) {
        if (known.add(entity)) {
            var kind = new Kind(entity, choice);
            kinds.add(kind);
            kind.fields().forEach(field -> add(field.type()));
        }
    }

    private void add(Type<?> type) {
        switch (type) {
            case Type.Literal<?> literal -> {}
            case Type.Identifier identifier -> {}
            case Type.Reference reference -> {}
            case Type.Coded<?> coded -> lists.putIfAbsent(coded.list().name(), coded.list());
            case Type.Nested<?> nested -> add(nested.entity(), Optional.empty());
            case Type.Choice<?> choice -> add(choice);
            case Type.Maybe<?> maybe -> add(maybe.of());
            case Type.Many<?> many -> add(many.of());
        }
    }

    private void add(Type.Choice<?> choice) {
        if (choices.putIfAbsent(choice.name(), choice) == null) {
            choice.cases().forEach(chosen -> add(chosen, Optional.of(choice)));
        }
    }

    /// What a reference leads to: a kind of record, or the elements of a list of the record that holds it.
    public Entity<?> target(Type.Reference reference) {
        return kinds.stream()
                .flatMap(kind -> switch (reference.scope()) {
                    case CORPUS -> Stream.of(kind.entity()).filter(entity -> entity.name().equals(reference.target()));
                    case RECORD -> kind.fields().stream().filter(field -> field.name().equals(reference.target())).flatMap(Schema::elements);
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Add a record or list named " + reference.target()));
    }

    private static Stream<Entity<?>> elements(Field<?, ?> list) {
        return list.type() instanceof Type.Many<?>(Type.Nested<?>(Entity<?> entity)) ? Stream.of(entity) : Stream.empty();
    }

    /// All kinds of record, the cases of choices among them.
    public List<Kind> kinds() {
        return List.copyOf(kinds);
    }

    /// All choices.
    public List<Type.Choice<?>> choices() {
        return List.copyOf(choices.values());
    }

    /// All code lists.
    public List<CodeList<?>> lists() {
        return List.copyOf(lists.values());
    }
}
