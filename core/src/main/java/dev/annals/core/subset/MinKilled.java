package dev.annals.core.subset;

import dev.annals.core.model.Event;
import dev.annals.core.tally.Killed;
import dev.annals.core.tally.KilledFigures;
import java.math.BigDecimal;
import java.util.Optional;

/// Events with so many people killed at the least, by the best figure as [KilledFigures] reads it.
///
/// @param least the least number
record MinKilled(BigDecimal least) implements Condition {

    static MinKilled of(String text) {
        try {
            return new MinKilled(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            throw new MalformedSubset("--min-killed: '" + text + "' is not a number");
        }
    }

    @Override
    public String option() {
        return SubsetOption.MIN_KILLED.word();
    }

    @Override
    public String unknown() {
        return "events give no number of people killed";
    }

    @Override
    public Judge judge() {
        return this::judge;
    }

    private Verdict judge(Event event) {
        Optional<BigDecimal> best = KilledFigures.of(event.figures()).killed().map(Killed::best);
        return best.map(number -> number.compareTo(least) >= 0 ? Verdict.IN : Verdict.OUT).orElse(Verdict.UNKNOWN);
    }
}
