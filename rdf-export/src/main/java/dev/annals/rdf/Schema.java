package dev.annals.rdf;

import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All that the tables of the records lead to, in the order in which it is met: what nodes there are, and what code lists.
final class Schema {

    /// The schema of a corpus.
    static final Schema ANNALS = new Schema(Catalogue.ENTITIES);

    private final List<NodeKind> kinds = new ArrayList<>();
    private final Map<String, Type.Choice<?>> choices = new LinkedHashMap<>();
    private final Map<String, CodeList<?>> lists = new LinkedHashMap<>();
    private final Set<Entity<?>> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /// A kind of node.
    ///
    /// @param entity what the node holds
    /// @param choice the choice of which it is a case, if it is one
    record NodeKind(Entity<?> entity, Optional<Type.Choice<?>> choice) {

        /// All fields, computed ones too.
        List<Field<?, ?>> fields() {
            return Stream.<Field<?, ?>>concat(entity.fields().stream(), entity.derived().stream()).toList();
        }
    }

    private Schema(List<? extends Entity<?>> records) {
        records.forEach(record -> add(record, Optional.empty()));
    }

    private void add(Entity<?> entity, Optional<Type.Choice<?>> choice) {
        if (known.add(entity)) {
            var kind = new NodeKind(entity, choice);
            kinds.add(kind);
            kind.fields().forEach(field -> add(field.type()));
        }
    }

    private void add(Type<?> type) {
        switch (type) {
            case Type.Text text -> {}
            case Type.Count count -> {}
            case Type.Decimal decimal -> {}
            case Type.Flag flag -> {}
            case Type.Day day -> {}
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
    Entity<?> target(Type.Reference reference) {
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

    /// All kinds of nodes.
    List<NodeKind> kinds() {
        return List.copyOf(kinds);
    }

    /// All choices.
    List<Type.Choice<?>> choices() {
        return List.copyOf(choices.values());
    }

    /// All code lists.
    List<CodeList<?>> lists() {
        return List.copyOf(lists.values());
    }
}
