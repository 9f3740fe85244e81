package dev.annals.importers.cast;

import dev.annals.core.format.Origin;
import dev.annals.core.model.Actor;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import java.util.function.Supplier;

/// Takes what a row says and hands nothing on, for rows that are only compared.
public final class QuietCast implements Cast {

    @Override
    public String source(String id, Origin origin, Supplier<Source> source) {
        return id;
    }

    @Override
    public String place(String id, Origin origin, Supplier<Place> place) {
        return id;
    }

    @Override
    public String actor(String id, Origin origin, Supplier<Actor> actor) {
        return id;
    }
}
