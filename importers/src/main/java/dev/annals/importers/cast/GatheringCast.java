package dev.annals.importers.cast;

import dev.annals.core.format.Origin;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Malformed;
import dev.annals.core.scratch.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Gathers in a first pass what rows say of sources, places and actors, and hands nothing on.
public final class GatheringCast implements Cast {

    private final Sayings sources = new Sayings();
    private final Sayings places = new Sayings();
    private final Sayings actors = new Sayings();
    private final IdSet retracted = new IdSet();
    private final Latest<List<Remark>> latest = new Latest<>();

    @Override
    public String source(String id, Origin origin, Supplier<Source> source) {
        ofSource(id, source).add();
        return id;
    }

    @Override
    public String place(String id, Origin origin, Supplier<Place> place) {
        ofPlace(id, place).add();
        return id;
    }

    @Override
    public String actor(String id, Origin origin, Supplier<Actor> actor) {
        ofActor(id, actor).add();
        return id;
    }

    @Override
    public void retract(String event) {
        retracted.add(event);
    }

    @Override
    public boolean isRetracted(String event) {
        return retracted.has(event);
    }

    private Remark ofSource(String id, Supplier<Source> source) {
        return new Remark(sources, id, SaidOfSource.text(source.get()));
    }

    private Remark ofPlace(String id, Supplier<Place> place) {
        return new Remark(places, id, SaidOfPlace.text(place.get()));
    }

    private Remark ofActor(String id, Supplier<Actor> actor) {
        return new Remark(actors, id, SaidOfActor.text(actor.get()));
    }

    @Override
    public void said(String cells, Consumer<Cast> said) {
        Optional<List<Remark>> before = latest.of(cells);
        for (Remark remark : before.isPresent() ? before.get() : listen(cells, said)) {
            remark.add();
        }
    }

    private List<Remark> listen(String cells, Consumer<Cast> said) {
        var listening = new Listening();
        try {
            said.accept(listening);
        } catch (Malformed malformed) {
            listening.remarks.forEach(Remark::add);
            throw malformed;
        }
        List<Remark> remarks = List.copyOf(listening.remarks);
        latest.put(cells, remarks);
        return remarks;
    }

    /// Only listens to what is said.
    private final class Listening implements Cast {

        private final List<Remark> remarks = new ArrayList<>();

        @Override
        public String source(String id, Origin origin, Supplier<Source> source) {
            remarks.add(ofSource(id, source));
            return id;
        }

        @Override
        public String place(String id, Origin origin, Supplier<Place> place) {
            remarks.add(ofPlace(id, place));
            return id;
        }

        @Override
        public String actor(String id, Origin origin, Supplier<Actor> actor) {
            remarks.add(ofActor(id, actor));
            return id;
        }
    }

    /// So many rows, of files that others read, say this of the record of a type with an id, as [SayingCast] tells it.
    public void add(String type, String id, String text, long times) {
        if (type.equals(Event.ENTITY.name())) {
            retract(id);
        } else {
            of(type).add(id, text, times);
        }
    }

    private Sayings of(String type) {
        if (type.equals(Source.ENTITY.name())) {
            return sources;
        }
        return type.equals(Place.ENTITY.name()) ? places : actors;
    }

    /// What all rows together say of a source; where none says anything, this one does.
    Source together(Source source) {
        List<Saying> said = sources.of(source.id());
        return said.isEmpty() ? source : SaidOfSource.together(source, said);
    }

    /// What all rows together say of an actor; where none says it, this one does.
    Actor together(Actor actor) {
        if (actors.isAll(actor.id(), SaidOfActor.text(actor))) {
            return actor;
        }
        List<Saying> said = actors.of(actor.id());
        return said.isEmpty() ? actor : SaidOfActor.together(actor, said);
    }

    /// What all rows together say of a place; where none says it, this one does.
    Place together(Place place) {
        if (places.isAll(place.id(), SaidOfPlace.text(place))) {
            return place;
        }
        List<Saying> said = places.of(place.id());
        return said.isEmpty() ? place : SaidOfPlace.together(place, said);
    }

    /// What all rows together say of the place with an id; it was named in the first pass.
    Place place(String id) {
        return SaidOfPlace.together(SaidOfPlace.unknown(id), places.of(id));
    }
}
