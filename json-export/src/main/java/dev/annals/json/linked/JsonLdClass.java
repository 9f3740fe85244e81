package dev.annals.json.linked;

import dev.annals.core.graph.GraphNames;
import dev.annals.core.model.Catalogue;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import dev.annals.json.text.JsonKeys;
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
        return Catalogue.SCHEMA.kinds().stream().map(kind -> new JsonLdClass(GraphNames.classOf(kind), kind.entity(), kind.choice())).toList();
    }

    /// The key that tells what an object of this class is, and that the graph does not need.
    Optional<String> tag() {
        if (choice.isPresent()) {
            return Optional.of(JsonKeys.KIND);
        }
        return Catalogue.named(entity.name()).isPresent() ? Optional.of(JsonKeys.TYPE) : Optional.empty();
    }

    /// All fields, computed ones too.
    Stream<Field<?, ?>> fields() {
        return Stream.concat(entity.fields().stream(), entity.derived().stream());
    }
}
