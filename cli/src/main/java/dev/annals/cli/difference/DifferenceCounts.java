package dev.annals.cli.difference;

import dev.annals.core.merge.Difference;
import dev.annals.core.merge.Differences;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.Corpus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Counts the differences that it hands on.
public final class DifferenceCounts implements Differences {

    private final Differences differences;
    private final Map<String, DifferenceCount> counts = new LinkedHashMap<>();

    /// Hands on to these.
    public DifferenceCounts(Differences differences) {
        this.differences = differences;
        Catalogue.ENTITIES.forEach(entity -> counts.put(entity.name(), new DifferenceCount(entity.name(), 0, 0, 0)));
    }

    @Override
    public void begin(Optional<Corpus> before, Optional<Corpus> after) {
        differences.begin(before, after);
    }

    @Override
    public void add(Difference difference) {
        differences.add(difference);
        counts.merge(Catalogue.entityOf(difference.latest()).name(), one(difference), DifferenceCount::and);
    }

    private static DifferenceCount one(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> new DifferenceCount("", 1, 0, 0);
            case Difference.Deleted deleted -> new DifferenceCount("", 0, 1, 0);
            case Difference.Changed changed -> new DifferenceCount("", 0, 0, 1);
        };
    }

    @Override
    public void finish() {
        differences.finish();
    }

    /// A count for each type of record, in the order of the catalogue.
    public List<DifferenceCount> rows() {
        return List.copyOf(counts.values());
    }

    /// Whether there was any difference.
    public boolean any() {
        return counts.values().stream().anyMatch(count -> count.added() + count.deleted() + count.changed() > 0);
    }

    /// The counts in words: `event: 2 added, 1 changed; place: 1 deleted`.
    public String words() {
        if (!any()) {
            return "no difference";
        }
        return String.join("; ", counts.values().stream().filter(count -> !words(count).isEmpty()).map(count -> count.type() + ": " + words(count)).toList());
    }

    private static String words(DifferenceCount count) {
        var words = new ArrayList<String>();
        add(count.added(), "added", words);
        add(count.deleted(), "deleted", words);
        add(count.changed(), "changed", words);
        return String.join(", ", words);
    }

    private static void add(long number, String what, List<String> words) {
        if (number > 0) {
            words.add(String.format(Locale.ROOT, "%,d %s", number, what));
        }
    }
}
