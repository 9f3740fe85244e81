package dev.annals.cli;

import dev.annals.cli.growth.DescribedInputs;
import dev.annals.core.merge.Change;
import dev.annals.core.merge.Deletions;
import dev.annals.core.merge.Merge;
import dev.annals.core.merge.Records;
import dev.annals.core.model.Corpus;
import dev.annals.core.subset.MalformedSubset;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetRecords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a merge compares. Where the edited file is a subset and the base is the corpus that it was taken out of, the base is that subset of it: what
/// was left out is then no deletion.
///
/// @param base the corpus as it was exported, or as it was before a subset was exported
/// @param edited what was made of it
/// @param current the corpus as it is now
record MergeInputs(Records base, List<? extends Records> edited, Records current) {

    /// The merge; throws [MalformedSubset] where the edited file is no subset of the base.
    Merge merge(Deletions deletions, Consumer<Change> changes) {
        Optional<Corpus> ofBase = DescribedInputs.description(base);
        Optional<Corpus> part = DescribedInputs.description(new DescribedInputs(edited)).filter(corpus -> corpus.subset().isPresent()).or(() -> ofBase);
        Records shown = SubsetRecords.of(base, beyond(ofBase, part, "the base"));
        List<Subset> left = part.flatMap(Corpus::subset).isEmpty() ? List.of() : beyond(DescribedInputs.description(current), part, "the corpus as it is now");
        Optional<Records> now = Optional.of(SubsetRecords.of(current, left)).filter(records -> !left.isEmpty());
        return new Merge(shown, edited, current, now, deletions, changes);
    }

    /// The subsets that a part is of what it was taken out of.
    private static List<Subset> beyond(Optional<Corpus> whole, Optional<Corpus> part, String what) {
        String before = whole.flatMap(Corpus::subset).orElse("");
        String after = part.flatMap(Corpus::subset).orElse("");
        List<Subset> all = part.map(Subset::of).orElse(List.of());
        int taken = whole.map(Subset::of).orElse(List.of()).size();
        if (taken > all.size() || !after.startsWith(before)) {
            throw new MalformedSubset("The edited file is a subset by " + after + ", and " + what + " another by " + before
                    + ": give the file that was edited as it was exported, or the corpus that it was taken out of");
        }
        return all.subList(taken, all.size());
    }
}
