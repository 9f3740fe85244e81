package dev.annals.importers.cast;

import dev.annals.core.format.Origin;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import java.util.Optional;
import java.util.function.Supplier;

/// Tells in a first pass what rows say of sources, places and actors to somebody who hears all files of a run.
public final class SayingCast implements Cast {

    private final Listener listener;
    private final LatestSayings sources = new LatestSayings();
    private final LatestSayings places = new LatestSayings();
    private final LatestSayings actors = new LatestSayings();

    /// Hears what is said.
    @FunctionalInterface
    public interface Listener {
        /// So many rows say this of the record of a type with an id; the same may be told again, of other rows. All that is said of an event is that
        /// it is none any more.
        void said(String type, String id, String text, long times);
    }

    /// The larger place in what a listener heard of a place.
    public static Optional<String> larger(String text) {
        return SaidOfPlace.larger(text);
    }

    public SayingCast(Listener listener) {
        this.listener = listener;
    }

    @Override
    public String source(String id, Origin origin, Supplier<Source> source) {
        return add(sources, Source.ENTITY.name(), id, SaidOfSource.text(source.get()));
    }

    @Override
    public String place(String id, Origin origin, Supplier<Place> place) {
        return add(places, Place.ENTITY.name(), id, SaidOfPlace.text(place.get()));
    }

    @Override
    public String actor(String id, Origin origin, Supplier<Actor> actor) {
        return add(actors, Actor.ENTITY.name(), id, SaidOfActor.text(actor.get()));
    }

    @Override
    public void retract(String event) {
        listener.said(Event.ENTITY.name(), event, "", 1);
    }

    private String add(LatestSayings latest, String type, String id, String text) {
        latest.add(id, text).ifPresent(before -> tell(type, before));
        return id;
    }

    private void tell(String type, LatestSayings.Counted said) {
        listener.said(type, said.id, said.text, said.times);
    }

    /// There are no more rows.
    public void finish() {
        sources.takeAll().forEach(said -> tell(Source.ENTITY.name(), said));
        places.takeAll().forEach(said -> tell(Place.ENTITY.name(), said));
        actors.takeAll().forEach(said -> tell(Actor.ENTITY.name(), said));
    }
}
