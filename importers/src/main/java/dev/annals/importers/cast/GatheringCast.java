package dev.annals.importers.cast;

import dev.annals.core.format.Origin;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import java.util.List;
import java.util.function.Supplier;

/// Gathers in a first pass what rows say of actors and places, and hands nothing on.
public final class GatheringCast implements Cast {

    private final Sayings places = new Sayings();
    private final Sayings actors = new Sayings();

    @Override
    public String source(String id, Origin origin, Supplier<Source> source) {
        return id;
    }

    @Override
    public String place(String id, Origin origin, Supplier<Place> place) {
        places.add(id, SaidOfPlace.text(place.get()));
        return id;
    }

    @Override
    public String actor(String id, Origin origin, Supplier<Actor> actor) {
        actors.add(id, SaidOfActor.text(actor.get()));
        return id;
    }

    /// What all rows together say of an actor; where none says it, this one does.
    Actor together(Actor actor) {
        List<Saying> said = actors.of(actor.id());
        return said.isEmpty() ? actor : SaidOfActor.together(actor, said);
    }

    /// What all rows together say of a place; where none says it, this one does.
    Place together(Place place) {
        List<Saying> said = places.of(place.id());
        return said.isEmpty() ? place : SaidOfPlace.together(place, said);
    }

    /// What all rows together say of the place with an id; it was named in the first pass.
    Place place(String id) {
        return SaidOfPlace.together(SaidOfPlace.unknown(id), places.of(id));
    }
}
