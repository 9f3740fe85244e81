package dev.annals.testkit;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Exporter;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Malformed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/// What every format without a way back promises: a value is in the output, or it is told that it is not.
///
/// Nobody reads the output, so a value is taken to be in it if another value makes another output. Every field of every record is given
/// other values in turn; where the output stays the same, the run has to have told one of the two.
public final class PartialContract {

    private static final int EVENTS = 8;
    private static final int MOST_CORPORA = 100;

    /// In how many places a field is given another value where it is not told.
    private static final int TRIES = 3;

    private static final int DRAWS = 20;

    /// Every record is of the present version of the model, so that there is no other value to try.
    private static final String ONLY_ONE_VALUE = Corpus.ENTITY.name() + "/" + Corpus.MODEL.name();

    private final Function<MemoryDestination, Export> opening;
    private final Map<String, Integer> tries = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    private PartialContract(Function<MemoryDestination, Export> opening) {
        this.opening = opening;
    }

    /// What is neither written nor told; empty when the promise is kept.
    public static List<String> brokenBy(Exporter exporter, ExportOptions options) {
        return brokenBy(destination -> exporter.open(destination, options));
    }

    /// The same of a format that fills a folder.
    public static List<String> brokenByFolder(Exporter exporter) {
        return brokenBy(folder -> exporter.fill(folder, ExportOptions.NONE));
    }

    private static List<String> brokenBy(Function<MemoryDestination, Export> opening) {
        var contract = new PartialContract(opening);
        for (int seed = 1; seed <= MOST_CORPORA && contract.lacksTries(); seed++) {
            contract.tryCorpus(seed);
        }
        contract.names().filter(name -> !contract.tries.containsKey(name) && !contract.told.contains(name))
                .forEach(name -> contract.broken.add(name + " could not be tried; draw more corpora"));
        return contract.broken.stream().distinct().toList();
    }

    private Stream<String> names() {
        return Catalogue.ENTITIES.stream()
                .flatMap(entity -> Leaf.names(entity).map(name -> entity.name() + "/" + name))
                .filter(name -> !name.equals(ONLY_ONE_VALUE));
    }

    private boolean lacksTries() {
        return names().anyMatch(name -> tries.getOrDefault(name, 0) < TRIES);
    }

    private void tryCorpus(int seed) {
        List<CorpusRecord> records = RandomCorpus.of(seed, EVENTS);
        PartialWriting before = PartialWriting.of(opening, records);
        var random = new SplittableRandom(seed);
        var known = new KnownIds();
        records.forEach(record -> known.add(Catalogue.entityOf(record).name(), record.id()));
        for (int n = 0; n < records.size(); n++) {
            tryRecord(n, records, before, random, known);
        }
    }

    private void tryRecord(int n, List<CorpusRecord> records, PartialWriting before, SplittableRandom random, KnownIds known) {
        CorpusRecord record = records.get(n);
        Entity<? extends CorpusRecord> entity = Catalogue.entityOf(record);
        for (Leaf leaf : Leaf.of(record)) {
            String name = entity.name() + "/" + leaf.name();
            if (before.tells(n, leaf.path())) {
                told.add(name); // whatever another value does
            } else if (tries.getOrDefault(name, 0) < TRIES) {
                altered(record, leaf, random, known).ifPresent(other -> {
                    tries.merge(name, 1, Integer::sum);
                    compare(n, leaf, records, before, other);
                });
            }
        }
    }

    private static Optional<CorpusRecord> altered(CorpusRecord record, Leaf leaf, SplittableRandom random, KnownIds known) {
        return Stream.generate(() -> drawn(record, leaf, random, known))
                .limit(DRAWS)
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(record))
                .findFirst();
    }

    /// The record with another value; empty where that does not fit.
    private static Optional<CorpusRecord> drawn(CorpusRecord record, Leaf leaf, SplittableRandom random, KnownIds known) {
        Entity<? extends CorpusRecord> entity = Catalogue.entityOf(record);
        try {
            return Optional.of(
                    AlteredSource.read(entity, record, leaf, RandomSource.ofRecord(random, NastyText.ANY, known, entity.name())));
        } catch (Malformed unfit) {
            return Optional.empty();
        }
    }

    private void compare(int n, Leaf leaf, List<CorpusRecord> records, PartialWriting before, CorpusRecord other) {
        var changed = new ArrayList<>(records);
        changed.set(n, other);
        PartialWriting after = PartialWriting.of(opening, changed);
        if (after.content().equals(before.content()) && !after.tells(n, leaf.path())) {
            broken.add(Catalogue.entityOf(other).name() + "/" + leaf.name() + " can change and the output stays the same, but nothing is told");
        }
    }
}
