package dev.annals.importers.cast;

import dev.annals.core.format.Origin;
import dev.annals.core.model.Actor;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Malformed;
import dev.annals.core.scratch.IdSet;
import java.util.Optional;
import java.util.function.Supplier;

/// Tells which sources, places and actors rows name, and hands nothing on.
public final class NamingCast implements Cast {

    private final Listener listener;
    private final IdSet named = new IdSet();

    /// Hears what is named.
    @FunctionalInterface
    public interface Listener {
        /// Rows name the record of a type with an id; the record is what the first of them makes of it, empty where a row cannot.
        void named(String type, String id, Optional<CorpusRecord> record);
    }

    public NamingCast(Listener listener) {
        this.listener = listener;
    }

    @Override
    public String source(String id, Origin origin, Supplier<Source> source) {
        return once(Source.ENTITY.name(), id, source);
    }

    @Override
    public String place(String id, Origin origin, Supplier<Place> place) {
        return once(Place.ENTITY.name(), id, place);
    }

    @Override
    public String actor(String id, Origin origin, Supplier<Actor> actor) {
        return once(Actor.ENTITY.name(), id, actor);
    }

    private String once(String type, String id, Supplier<? extends CorpusRecord> record) {
        if (!named.has(type + " " + id)) {
            listen(type, id, record);
            named.add(type + " " + id);
        }
        return id;
    }

    private void listen(String type, String id, Supplier<? extends CorpusRecord> record) {
        try {
            listener.named(type, id, Optional.of(record.get()));
        } catch (Malformed malformed) {
            listener.named(type, id, Optional.empty());
            throw malformed;
        }
    }
}
