package dev.annals.rdf;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.Map;
import java.util.Optional;

/// Well-known terms that are written beside ours where they mean the same, so that tools that know only those find their way.
///
/// Nothing is read from them: each repeats what one of our own triples says.
final class Alignment {

    private static final Map<Entity<?>, String> CLASSES = Vocabulary.byIdentity(Map.of(
            Corpus.ENTITY, StandardTerms.DCAT + "Dataset",
            Source.ENTITY, StandardTerms.PROV + "Entity",
            Place.ENTITY, StandardTerms.SEM + "Place",
            Actor.ENTITY, StandardTerms.SEM + "Actor",
            Event.ENTITY, StandardTerms.SEM + "Event"));

    private static final Map<Field<?, ?>, String> PROPERTIES = Vocabulary.byIdentity(Map.of(
            Corpus.TITLE, StandardTerms.LABEL,
            Source.TITLE, StandardTerms.LABEL,
            Place.NAME, StandardTerms.LABEL,
            Actor.NAME, StandardTerms.LABEL,
            Event.TITLE, StandardTerms.LABEL));

    private Alignment() {}

    /// The class that the records of an entity have too.
    static Optional<String> classOf(Entity<?> entity) {
        return Optional.ofNullable(CLASSES.get(entity));
    }

    /// The property that holds the value of a field too.
    static Optional<String> property(Field<?, ?> field) {
        return Optional.ofNullable(PROPERTIES.get(field));
    }
}
