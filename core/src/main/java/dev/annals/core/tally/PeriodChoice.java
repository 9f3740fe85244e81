package dev.annals.core.tally;

import java.util.Arrays;
import java.util.List;

/// What was counted by periods of all lengths, of which those are shown that fit the corpus.
final class PeriodChoice {

    /// Of ten events that a longer period would hold, so many have to lie in a single shorter one for that to be shown.
    private static final int ENOUGH_OF_TEN = 8;

    private final List<PeriodCounts> lengths = Arrays.stream(PeriodLength.values()).map(PeriodCounts::new).toList();

    List<PeriodCounts> lengths() {
        return lengths;
    }

    /// The shortest periods that are not too many, and that hold most of the events that longer ones hold; of these, ones that are several.
    Periods fitting() {
        List<PeriodCounts> possible = lengths.stream().filter(count -> !count.tooMany()).toList();
        List<PeriodCounts> several = possible.stream().filter(PeriodCounts::several).toList();
        return shortest(several.isEmpty() ? possible : several).complete();
    }

    private static PeriodCounts shortest(List<PeriodCounts> counts) {
        long most = counts.stream().mapToLong(PeriodCounts::placed).max().orElse(0);
        return counts.stream().filter(count -> count.placed() * 10 >= most * ENOUGH_OF_TEN).findFirst().orElseThrow();
    }
}
