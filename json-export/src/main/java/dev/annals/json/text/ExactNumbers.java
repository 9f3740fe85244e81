package dev.annals.json.text;

import java.math.BigDecimal;

/// Which numbers every reader of JSON takes as they are; others are written as texts.
public final class ExactNumbers {

    /// The greatest whole number that every reader of JSON takes exactly (RFC 7493, 2.2).
    private static final long MOST_EXACT = (1L << 53) - 1;

    /// Every decimal number of so many digits is the nearest to its own double (IEEE 754), if it is not too far from 1.
    private static final int SURE_DIGITS = 15;
    private static final int SURE_SCALE = 200;

    private ExactNumbers() {}

    /// Whether a whole number is one.
    public static boolean survives(long value) {
        return value >= -MOST_EXACT && value <= MOST_EXACT;
    }

    /// Whether a decimal number is one: most readers of JSON keep numbers as IEEE 754 doubles (RFC 8259, 6).
    public static boolean survives(BigDecimal value) {
        if (value.precision() <= SURE_DIGITS && Math.abs(value.scale()) <= SURE_SCALE) {
            return true;
        }
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && new BigDecimal(Double.toString(nearest)).compareTo(value) == 0;
    }
}
