package dev.annals.importers.cast;

import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.Actor;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.scratch.IdSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/// Hands each record on at first sight and only then, with all that rows anywhere say of it.
public final class FirstSightCast implements Cast {

    private final Receiver receiver;
    private final GatheringCast gathered;
    private final Elsewhere elsewhere;
    private final IdSet sources = new IdSet();
    private final IdSet places = new IdSet();
    private final IdSet actors = new IdSet();
    private final Set<String> begun = new HashSet<>();

    /// Hands on to a receiver what an earlier pass gathered.
    public FirstSightCast(Receiver receiver, GatheringCast gathered) {
        this(receiver, gathered, (type, id) -> false);
    }

    /// The same, but for records that others hand on, who come before.
    public FirstSightCast(Receiver receiver, GatheringCast gathered, Elsewhere elsewhere) {
        this.receiver = receiver;
        this.gathered = gathered;
        this.elsewhere = elsewhere;
    }

    /// Knows which records others hand on.
    @FunctionalInterface
    public interface Elsewhere {
        /// Whether another hands on the record of a type with an id.
        boolean has(String type, String id);
    }

    @Override
    public String source(String id, Origin origin, Supplier<Source> source) {
        return once(sources, Source.ENTITY.name(), id, origin, () -> gathered.together(source.get()));
    }

    /// The larger place goes first, which another row may have named. Of places that are said to lie in each other one goes first, and is rejected.
    @Override
    public String place(String id, Origin origin, Supplier<Place> place) {
        return once(places, Place.ENTITY.name(), id, origin, () -> {
            Place whole = gathered.together(place.get());
            begun.add(id);
            whole.partOf().filter(larger -> !begun.contains(larger)).ifPresent(larger -> place(larger, origin, () -> gathered.place(larger)));
            begun.remove(id);
            return whole;
        });
    }

    @Override
    public String actor(String id, Origin origin, Supplier<Actor> actor) {
        return once(actors, Actor.ENTITY.name(), id, origin, () -> gathered.together(actor.get()));
    }

    @Override
    public boolean isRetracted(String event) {
        return gathered.isRetracted(event);
    }

    private String once(IdSet known, String type, String id, Origin origin, Supplier<? extends CorpusRecord> record) {
        if (!known.has(id) && !elsewhere.has(type, id)) {
            receiver.accept(record.get(), origin);
            known.add(id);
        }
        return id;
    }
}
