package dev.annals.core.tally;

import java.math.BigDecimal;

/// How many people were killed, as the lowest, the best and the highest figures have it.
///
/// @param low the lowest figures
/// @param best what sources call best, or state
/// @param high the highest figures
/// @param leeway how exact the numbers are
public record Killed(BigDecimal low, BigDecimal best, BigDecimal high, Leeway leeway) {

    public static final Killed NONE = new Killed(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Leeway.NONE);

    Killed plus(Killed more) {
        return new Killed(low.add(more.low), best.add(more.best), high.add(more.high), leeway.plus(more.leeway));
    }
}
