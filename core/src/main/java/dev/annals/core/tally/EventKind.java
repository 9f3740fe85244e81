package dev.annals.core.tally;

import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Type;
import java.util.Map;
import java.util.stream.Collectors;

/// The names of the kinds of event.
public final class EventKind {

    private static final Map<Class<?>, String> NAMES = ((Type.Choice<?>) Detail.TYPE).cases().stream()
            .collect(Collectors.toUnmodifiableMap(Entity::type, Entity::name));

    private EventKind() {}

    public static String of(Event event) {
        return NAMES.getOrDefault(event.detail().getClass(), "");
    }
}
