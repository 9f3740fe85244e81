package dev.annals.core.entry;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// By which fields people call records.
public final class CalledFields {

    private static final Map<Class<?>, List<Field<?, ?>>> NAMES = Map.of(
            Corpus.class, List.of(Corpus.TITLE),
            Source.class, List.of(Source.TITLE, Source.FILE, Source.URL),
            Place.class, List.of(Place.NAME),
            Actor.class, List.of(Actor.NAME),
            Event.class, List.of(Event.TITLE));

    private CalledFields() {}

    /// Those of a kind of record; an id is made of the first that says something.
    public static List<Field<?, ?>> of(Entity<?> entity) {
        return Optional.ofNullable(NAMES.get(entity.type())).orElseThrow();
    }
}
