package dev.annals.spark.part;

import dev.annals.core.subset.Judges;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetFates;
import dev.annals.core.subset.Wish;
import dev.annals.core.transfer.Selection;
import dev.annals.spark.fact.DecidedRecords;
import java.io.Serializable;
import java.util.ArrayList;

/// Which part of a corpus tasks read.
///
/// @param wishes the options by which it is asked for
/// @param described whether the corpus has a description
public record PartPlan(ArrayList<Wish> wishes, boolean described) implements Serializable {

    public static PartPlan of(Subset subset, boolean described) {
        return new PartPlan(new ArrayList<>(subset.wishes()), described);
    }

    /// What says of each record whether it is in the part.
    Selection selection(DecidedRecords decided, Judges judges) {
        return subset().isAll() ? Selection.ALL : new SubsetFates(subset(), new SplitPart(described, decided, judges));
    }

    public Subset subset() {
        return Subset.of(wishes);
    }
}
