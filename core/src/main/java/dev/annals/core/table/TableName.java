package dev.annals.core.table;

import dev.annals.core.flat.FlatEvent;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Entity;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the tables of records are called.
public final class TableName {

    private static final Map<String, String> PLURALS = new LinkedHashMap<>();

    static {
        put(Event.ENTITY, "events");
        put(Source.ENTITY, "sources");
        put(Place.ENTITY, "places");
        put(Actor.ENTITY, "actors");
        put(FlatEvent.ENTITY, "events_wide");
    }

    private TableName() {}

    private static void put(Entity<?> entity, String plural) {
        PLURALS.put(entity.name(), plural);
    }

    /// The table of the records of an entity with this name.
    public static String of(String entity) {
        return PLURALS.getOrDefault(entity, entity);
    }
}
