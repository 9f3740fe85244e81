package dev.annals.spark.part;

import dev.annals.core.subset.Subset;
import dev.annals.core.subset.Wish;
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

    public Subset subset() {
        return Subset.of(wishes);
    }
}
