package dev.annals.json;

import dev.annals.core.graph.GraphNames;
import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A class of nodes: the records of an entity, or of one case of a choice.
///
/// @param name the name of the class, as `@type` gives it
/// @param entity what the nodes hold
/// @param choice the choice of which it is a case, if it is one
record JsonLdClass(String name, Entity<?> entity, Optional<Type.Choice<?>> choice) {

    private static final IdentityHashMap<Entity<?>, String> NAMES = new IdentityHashMap<>();

    static {
        all().forEach(type -> NAMES.put(type.entity(), type.name()));
    }

    /// The names of computed fields.
    static final Set<String> DERIVED = all().stream()
            .flatMap(type -> type.entity().derived().stream())
            .map(Field::name)
            .collect(Collectors.toUnmodifiableSet());

    /// The name of the class of an entity.
    static String nameOf(Entity<?> entity) {
        return Objects.requireNonNull(NAMES.get(entity), entity.name());
    }

    /// All classes, in the order in which the schema leads to them.
    static List<JsonLdClass> all() {
        var gathering = new Gathering();
        Catalogue.ENTITIES.forEach(gathering::add);
        return gathering.classes;
    }

    /// The key that tells what an object of this class is, and that the graph does not need.
    Optional<String> tag() {
        if (choice.isPresent()) {
            return Optional.of(JsonFormats.KIND);
        }
        return Catalogue.named(entity.name()).isPresent() ? Optional.of(JsonFormats.TYPE) : Optional.empty();
    }

    /// All fields, computed ones too.
    Stream<Field<?, ?>> fields() {
        return Stream.concat(entity.fields().stream(), entity.derived().stream());
    }

    /// Whether an object of an entity has a key beside those of its fields.
    static boolean hasBeside(Entity<?> entity, String key) {
        return switch (key) {
            case JsonLdContext.ID, JsonLdContext.TYPE, JsonLdContext.POSITION -> true;
            default -> entity.derived().stream().anyMatch(field -> field.name().equals(key)) || RepeatedTerms.areOf(entity, key);
        };
    }

    private static final class Gathering {
        private final List<JsonLdClass> classes = new ArrayList<>();
        private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());

        private void add(Entity<?> entity) {
            if (known.add(entity)) {
                add(new JsonLdClass(GraphNames.classOf(entity), entity, Optional.empty()));
            }
        }

        private void add(Type.Choice<?> choice) {
            for (Entity<?> entity : choice.cases()) {
                if (known.add(entity)) {
                    add(new JsonLdClass(GraphNames.classOf(choice, entity), entity, Optional.of(choice)));
                }
            }
        }

        private void add(JsonLdClass type) {
            classes.add(type);
            type.fields().forEach(field -> add(field.type()));
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
                case Type.Coded<?> coded -> {}
                case Type.Nested<?> nested -> add(nested.entity());
                case Type.Choice<?> choice -> add(choice);
                case Type.Maybe<?> maybe -> add(maybe.of());
                case Type.Many<?> many -> add(many.of());
            }
        }
    }
}
