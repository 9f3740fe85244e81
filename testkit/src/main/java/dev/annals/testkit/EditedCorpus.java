package dev.annals.testkit;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Malformed;
import dev.annals.core.transfer.Mentions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Two versions of a corpus drawn from a seed: the later one lacks some records, has some more, and says something else in others.
///
/// @param before the earlier version
/// @param after the later one
public record EditedCorpus(List<CorpusRecord> before, List<CorpusRecord> after) {

    /// Versions with about so many events.
    public static EditedCorpus of(long seed, int events) {
        return of(RandomCorpus.of(seed, events), seed);
    }

    /// The same, with texts that XML 1.0 can hold.
    public static EditedCorpus ofXml(long seed, int events) {
        return of(RandomCorpus.ofXml(seed, events), seed);
    }

    private static EditedCorpus of(List<CorpusRecord> all, long seed) {
        var random = new SplittableRandom(seed);
        List<CorpusRecord> before = some(all, random);
        return new EditedCorpus(before, some(edited(all, random), random));
    }

    /// Some records may be gone: events, and what nothing refers to then. The description stays.
    private static List<CorpusRecord> some(List<CorpusRecord> all, RandomGenerator random) {
        var left = new ArrayList<>(all);
        left.removeIf(record -> record instanceof Event && random.nextInt(5) == 0);
        Set<String> mentioned = new HashSet<>();
        left.forEach(record -> Mentions.in(record).forEach(mention -> mentioned.add(mention.target() + " " + mention.id())));
        Predicate<CorpusRecord> needed = record -> record instanceof Corpus || record instanceof Event || mentioned.contains(key(record));
        left.removeIf(record -> !needed.test(record) && random.nextBoolean());
        return List.copyOf(left);
    }

    private static String key(CorpusRecord record) {
        return Catalogue.entityOf(record).name() + " " + record.id();
    }

    /// Values come from a record of the same type that stands earlier, so that references still lead backwards.
    private static List<CorpusRecord> edited(List<CorpusRecord> all, RandomGenerator random) {
        var edited = new ArrayList<CorpusRecord>();
        for (CorpusRecord record : all) {
            Entity<? extends CorpusRecord> entity = Catalogue.entityOf(record);
            List<CorpusRecord> others = edited.stream().filter(entity.type()::isInstance).toList();
            edited.add(others.isEmpty() || random.nextInt(3) > 0 ? record : mixed(entity, record, others.get(random.nextInt(others.size())), random));
        }
        return edited;
    }

    private static CorpusRecord mixed(Entity<? extends CorpusRecord> entity, CorpusRecord record, CorpusRecord other, RandomGenerator random) {
        try {
            return MixedSource.read(entity, record, other, random);
        } catch (Malformed malformed) {
            return record;
        }
    }
}
