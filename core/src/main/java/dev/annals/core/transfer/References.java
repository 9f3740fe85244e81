package dev.annals.core.transfer;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Evidence;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// The ways to all that records refer to, worked out once from the tables of fields.
///
/// It says only whether all is well, and that fast; [Mentions] finds the same references with the paths to them, for what has to be told.
final class References {

    /// Judges one reference.
    @FunctionalInterface
    interface Judge {

        /// Whether a record of this kind with this id is there, and has so many code points; `end` is 0 where none are asked for.
        boolean isSound(String target, String id, long end);
    }

    /// What leads from a value to the references in it.
    private sealed interface Way {

        boolean isSound(Object value, Judge judge);
    }

    /// A reference.
    private record Here(String target) implements Way {
        @Override
        public boolean isSound(Object value, Judge judge) {
            return judge.isSound(target, (String) value, 0);
        }
    }

    /// A passage of a source.
    private record Passage(String target) implements Way {
        @Override
        public boolean isSound(Object value, Judge judge) {
            var evidence = (Evidence) value;
            return judge.isSound(target, evidence.source(), evidence.end());
        }
    }

    /// A record within a record, by the fields that lead on.
    private record Within(List<Leg<?>> legs) implements Way {
        @Override
        public boolean isSound(Object value, Judge judge) {
            for (int i = 0; i < legs.size(); i++) {
                if (!legs.get(i).isSound(value, judge)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// One of several records, by their classes.
    private record OneOf(IdentityHashMap<Class<?>, Within> cases) implements Way {
        @Override
        public boolean isSound(Object value, Judge judge) {
            Within chosen = cases.get(value.getClass());
            return chosen == null || chosen.isSound(value, judge);
        }
    }

    /// A value that may be missing.
    private record IfThere(Way way) implements Way {
        @Override
        public boolean isSound(Object value, Judge judge) {
            return ((Optional<?>) value).map(there -> way.isSound(there, judge)).orElse(true);
        }
    }

    /// All elements of a list.
    private record Each(Way way) implements Way {
        @Override
        public boolean isSound(Object value, Judge judge) {
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                if (!way.isSound(list.get(i), judge)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// A field that leads on.
    private record Leg<E>(Class<E> owner, Field<E, ?> field, Way way) {
        boolean isSound(Object value, Judge judge) {
            return way.isSound(field.get().apply(owner.cast(value)), judge);
        }
    }

    private final IdentityHashMap<Entity<?>, Within> known = new IdentityHashMap<>();
    private final IdentityHashMap<Class<?>, Within> records = new IdentityHashMap<>();

    References() {
        Catalogue.ENTITIES.forEach(entity -> records.put(entity.type(), within(entity)));
    }

    /// Whether all that a record refers to is sound.
    boolean areSound(CorpusRecord record, Judge judge) {
        return records.getOrDefault(record.getClass(), new Within(List.of())).isSound(record, judge);
    }

    private <E> Within within(Entity<E> entity) {
        Within before = known.get(entity);
        if (before != null) {
            return before;
        }
        var legs = new ArrayList<Leg<?>>();
        for (Field<E, ?> field : entity.fields()) {
            way(field.type()).ifPresent(way -> legs.add(new Leg<>(entity.type(), field, way)));
        }
        var within = new Within(List.copyOf(legs));
        known.put(entity, within);
        return within;
    }

    private Optional<Way> way(Type<?> type) {
        return switch (type) {
            case Type.Literal<?> literal -> Optional.empty();
            case Type.Coded<?> coded -> Optional.empty();
            case Type.Identifier identifier -> Optional.empty();
            case Type.Reference reference -> reference.scope() == Type.Scope.CORPUS ? Optional.of(new Here(reference.target())) : Optional.empty();
            case Type.Nested<?> nested -> nested(nested.entity());
            case Type.Choice<?> choice -> choice(choice);
            case Type.Maybe<?> maybe -> way(maybe.of()).map(IfThere::new);
            case Type.Many<?> many -> way(many.of()).map(Each::new);
        };
    }

    private Optional<Way> nested(Entity<?> entity) {
        if (entity.type() == Evidence.class) {
            return way(Evidence.SOURCE.type()).map(way -> new Passage(((Here) way).target()));
        }
        Within within = within(entity);
        return within.legs().isEmpty() ? Optional.empty() : Optional.of(within);
    }

    private Optional<Way> choice(Type.Choice<?> choice) {
        var cases = new IdentityHashMap<Class<?>, Within>();
        choice.cases().forEach(entity -> cases.put(entity.type(), within(entity)));
        cases.values().removeIf(within -> within.legs().isEmpty());
        return cases.isEmpty() ? Optional.empty() : Optional.of(new OneOf(cases));
    }
}
