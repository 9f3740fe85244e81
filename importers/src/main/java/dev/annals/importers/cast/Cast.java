package dev.annals.importers.cast;

import dev.annals.core.format.Origin;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Code;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The sources, places and actors that events refer to, as the rows name them; and events that a dataset took back.
public interface Cast {

    /// A row says this of a source; returns the id. Nothing has to be gathered of sources of which the id alone tells everything.
    String source(String id, Origin origin, Supplier<Source> source);

    /// A row says this of a place; returns the id.
    String place(String id, Origin origin, Supplier<Place> place);

    /// A row says this of an actor; returns the id. The kind [ActorKind#OTHER] says nothing.
    String actor(String id, Origin origin, Supplier<Actor> actor);

    /// A row says that the event of an id is none any more.
    default void retract(String event) {}

    /// Whether a row of any file says that the event of an id is none any more.
    default boolean isRetracted(String event) {
        return false;
    }

    /// Some cells of a row say something. Where the same cells come again, what they said before may be taken for it.
    default void said(String cells, Consumer<Cast> said) {
        said.accept(this);
    }

    /// A row says no more of an actor than a kind, a name and codes; returns the id.
    default String actor(String id, Origin origin, ActorKind kind, String name, List<Code> codes) {
        return actor(id, origin, () -> new Actor(
                id, kind, name, List.of(), Optional.empty(), Optional.empty(), codes, List.of(), List.of(), List.of()));
    }
}
