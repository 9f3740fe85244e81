package dev.annals.core.model;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.FieldSink;
import dev.annals.core.schema.Schema;
import java.util.List;
import java.util.Optional;

/// The kinds of record that make up a corpus, in the order in which formats present them.
public final class Catalogue {

    /// The schemas of all records.
    public static final List<Entity<? extends CorpusRecord>> ENTITIES =
            List.of(Corpus.ENTITY, Source.ENTITY, Place.ENTITY, Actor.ENTITY, Event.ENTITY);

    /// All kinds of record within them, and all code lists.
    public static final Schema SCHEMA = Schema.of(ENTITIES);

    private Catalogue() {}

    /// The schema of the records with this name, such as `event`.
    public static Optional<Entity<? extends CorpusRecord>> named(String name) {
        return ENTITIES.stream().filter(entity -> entity.name().equals(name)).findFirst();
    }

    /// The schema of a record.
    public static Entity<? extends CorpusRecord> entityOf(CorpusRecord record) {
        return switch (record) {
            case Corpus corpus -> Corpus.ENTITY;
            case Source source -> Source.ENTITY;
            case Place place -> Place.ENTITY;
            case Actor actor -> Actor.ENTITY;
            case Event event -> Event.ENTITY;
        };
    }

    /// Writes a record.
    public static void write(CorpusRecord record, FieldSink out) {
        switch (record) {
            case Corpus corpus -> Corpus.ENTITY.write(corpus, out);
            case Source source -> Source.ENTITY.write(source, out);
            case Place place -> Place.ENTITY.write(place, out);
            case Actor actor -> Actor.ENTITY.write(actor, out);
            case Event event -> Event.ENTITY.write(event, out);
        }
    }
}
