package dev.annals.testkit;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.When;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A value of a record that can be replaced by another, or an empty field that can be filled.
///
/// A date is replaced as a whole too, because its fields depend on each other.
///
/// @param steps the fields and places in lists that lead to it
/// @param field the field whose value it is
record Leaf(List<String> steps, Field<?, ?> field) {

    /// Where it stands: `figures/2/amount/value`.
    String path() {
        return String.join("/", steps);
    }

    /// The names of the fields alone.
    String name() {
        return String.join("/", steps.stream().filter(step -> !Character.isDigit(step.charAt(0))).toList());
    }

    /// All leaves of a record.
    static List<Leaf> of(CorpusRecord record) {
        var leaves = new ArrayList<Leaf>();
        add(Catalogue.entityOf(record), record, List.of(), leaves);
        return leaves;
    }

    private static <E> void add(Entity<E> entity, Object record, List<String> steps, List<Leaf> leaves) {
        for (Field<E, ?> field : entity.fields()) {
            Object value = field.get().apply(entity.type().cast(record));
            add(field, field.type(), value, then(steps, field.name()), leaves);
        }
    }

    private static void add(Field<?, ?> field, Type<?> type, Object value, List<String> steps, List<Leaf> leaves) {
        switch (type) {
            case Type.Maybe<?> maybe -> {
                Optional<?> present = (Optional<?>) value;
                if (present.isPresent() && !(maybe.of() instanceof Type.Nested<?>)) {
                    add(field, maybe.of(), present.get(), steps, leaves);
                } else {
                    leaves.add(new Leaf(steps, field));
                    present.ifPresent(some -> add(field, maybe.of(), some, steps, leaves));
                }
            }
            case Type.Many<?>(Type.Nested<?> nested) -> {
                int n = 0;
                for (Object element : (List<?>) value) {
                    add(nested.entity(), element, then(steps, Integer.toString(++n)), leaves);
                }
            }
            case Type.Nested<?> nested -> {
                if (nested.entity().equals(When.ENTITY)) {
                    leaves.add(new Leaf(steps, field));
                }
                add(nested.entity(), value, steps, leaves);
            }
            case Type.Choice<?> choice -> {
                leaves.add(new Leaf(steps, field));
                Entity<?> chosen = choice.cases().stream().filter(entity -> entity.type().isInstance(value)).findFirst().orElseThrow();
                add(chosen, value, steps, leaves);
            }
            case Type.Many<?> many -> leaves.add(new Leaf(steps, field));
            case Type.Literal<?> literal -> leaves.add(new Leaf(steps, field));
            case Type.Coded<?> coded -> leaves.add(new Leaf(steps, field));
            case Type.Identifier identifier -> leaves.add(new Leaf(steps, field));
            case Type.Reference reference -> leaves.add(new Leaf(steps, field));
        }
    }

    /// The names of all leaves that records of an entity can have.
    static Stream<String> names(Entity<?> entity) {
        return entity.fields().stream().flatMap(field -> names(field.type(), field.name()));
    }

    private static Stream<String> names(Type<?> type, String name) {
        return switch (type) {
            case Type.Maybe<?> maybe -> names(maybe.of(), name);
            case Type.Many<?> many -> names(many.of(), name);
            case Type.Nested<?> nested -> names(nested.entity()).map(inner -> name + "/" + inner);
            case Type.Choice<?> choice -> Stream.concat(
                    Stream.of(name), choice.cases().stream().flatMap(Leaf::names).distinct().map(inner -> name + "/" + inner));
            case Type.Literal<?> literal -> Stream.of(name);
            case Type.Coded<?> coded -> Stream.of(name);
            case Type.Identifier identifier -> Stream.of(name);
            case Type.Reference reference -> Stream.of(name);
        };
    }

    private static List<String> then(List<String> steps, String step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }
}
