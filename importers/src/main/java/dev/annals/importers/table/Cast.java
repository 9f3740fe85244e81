package dev.annals.importers.table;

import dev.annals.core.format.IdSet;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Code;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The sources, places and actors that events refer to, each handed on at first sight and only then.
public final class Cast {

    private final Receiver receiver;
    private final IdSet sources = new IdSet();
    private final IdSet places = new IdSet();
    private final IdSet actors = new IdSet();

    Cast(Receiver receiver) {
        this.receiver = receiver;
    }

    /// Makes the source if its id is new; returns the id.
    public String source(String id, Origin origin, Supplier<Source> source) {
        return once(sources, id, origin, source);
    }

    /// Makes the place if its id is new; returns the id.
    public String place(String id, Origin origin, Supplier<Place> place) {
        return once(places, id, origin, place);
    }

    /// Makes an actor of which no more is known than a name and codes, if its id is new; returns the id.
    public String actor(String id, DatasetRow row, ActorKind kind, String name, List<Code> codes) {
        return actor(id, row.origin(), () -> new Actor(
                id, kind, name, List.of(), Optional.empty(), Optional.empty(), codes, List.of(), List.of(), List.of()));
    }

    /// Makes the actor if its id is new; returns the id.
    public String actor(String id, Origin origin, Supplier<Actor> actor) {
        return once(actors, id, origin, actor);
    }

    private String once(IdSet known, String id, Origin origin, Supplier<? extends CorpusRecord> record) {
        if (!known.has(id)) {
            receiver.accept(record.get(), origin);
            known.add(id);
        }
        return id;
    }
}
