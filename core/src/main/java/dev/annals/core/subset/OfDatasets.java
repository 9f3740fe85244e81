package dev.annals.core.subset;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.core.model.Lineage;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Events that were taken from datasets.
///
/// @param words the names of the datasets, as lineages give them, in whatever capital letters
record OfDatasets(List<String> words) implements Condition {

    @Override
    public String option() {
        return SubsetOption.DATASET.word();
    }

    @Override
    public Judge judge() {
        return new Datasets();
    }

    private final class Datasets implements Judge {

        private static final int MOST = 100;

        private final Set<String> names = new HashSet<>();

        @Override
        public Verdict judge(Event event) {
            String name = event.lineage().map(Lineage::dataset).orElse("");
            found(name.toLowerCase(Locale.ROOT));
            return words.stream().anyMatch(name::equalsIgnoreCase) ? Verdict.IN : Verdict.OUT;
        }

        @Override
        public boolean needsOthers() {
            return true;
        }

        @Override
        public List<String> datasets() {
            return List.copyOf(names);
        }

        @Override
        public void found(String dataset) {
            if (names.size() < MOST) {
                names.add(dataset);
            }
        }

        @Override
        public List<Notice> notices() {
            return words.stream().filter(word -> !names.contains(word.toLowerCase(Locale.ROOT)) && names.size() < MOST)
                    .map(word -> new Problem(option(), word, "is no dataset from which an event of this corpus was taken", Position.UNKNOWN))
                    .map(problem -> Notice.of(Severity.WARNING, "subset-names", "", "", problem)).toList();
        }
    }
}
