package dev.annals.testkit;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A corpus drawn from a seed: the same seed gives the same records, on any machine.
///
/// It holds every kind of value and of event sooner or later, and texts, ids and dates that have broken exporters before.
public final class RandomCorpus {

    private final RandomGenerator random;
    private final NastyText texts;
    private final KnownIds known = new KnownIds();

    private RandomCorpus(RandomGenerator random, NastyText texts) {
        this.random = random;
        this.texts = texts;
    }

    /// The records of a corpus: its description, some sources, places and actors, and so many events.
    public static List<CorpusRecord> of(long seed, int events) {
        return of(seed, events, NastyText.ANY);
    }

    /// The same, with texts that XML 1.0 can hold.
    public static List<CorpusRecord> ofXml(long seed, int events) {
        return of(seed, events, NastyText.XML);
    }

    /// One that somebody else draws, of these texts; throws [Malformed][dev.annals.core.schema.Malformed] where they cannot be those of a record.
    public static List<CorpusRecord> of(RandomGenerator random, int events, List<String> texts) {
        return of(random, events, new NastyText(texts));
    }

    private static List<CorpusRecord> of(long seed, int events, NastyText texts) {
        return of(new SplittableRandom(seed), events, texts);
    }

    private static List<CorpusRecord> of(RandomGenerator random, int events, NastyText texts) {
        var corpus = new RandomCorpus(random, texts);
        var records = new ArrayList<CorpusRecord>();
        records.add(corpus.draw(Corpus.ENTITY));
        corpus.add(records, Source.ENTITY, 1 + events / 4);
        corpus.add(records, Place.ENTITY, 1 + events / 4);
        corpus.add(records, Actor.ENTITY, 1 + events / 2);
        corpus.add(records, Event.ENTITY, events);
        return List.copyOf(records);
    }

    private <E extends CorpusRecord> void add(List<CorpusRecord> records, Entity<E> entity, int count) {
        for (int i = 0; i < count; i++) {
            records.add(draw(entity));
        }
    }

    private <E extends CorpusRecord> E draw(Entity<E> entity) {
        E record = entity.read(RandomSource.ofRecord(random, texts, known, entity.name()));
        known.add(entity.name(), record.id());
        return record;
    }
}
