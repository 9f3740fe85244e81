package dev.annals.excel.view;

import java.math.BigDecimal;

/// How many people were killed, as the lowest, the best and the highest figures have it.
public record Killed(BigDecimal low, BigDecimal best, BigDecimal high) {

    public static final Killed NONE = new Killed(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Killed plus(Killed more) {
        return new Killed(low.add(more.low), best.add(more.best), high.add(more.high));
    }
}
