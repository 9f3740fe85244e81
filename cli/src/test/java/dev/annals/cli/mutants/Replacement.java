package dev.annals.cli.mutants;

import java.math.BigDecimal;

/// A value that stands where another one stood, both as texts without the escapes of the format.
record Replacement(String old, String now) {

    /// Whether a value of a record that was made of the old text is, in the mutant, what was put there.
    boolean explains(String before, String after) {
        return !same(old, before) || same(now, after);
    }

    /// Whether both are the same value, as `1` and `+1` are.
    boolean isOfOneValue() {
        return same(old, now);
    }

    private static boolean same(String text, String value) {
        return text.equals(value) || (number(text) && number(value) && new BigDecimal(text).compareTo(new BigDecimal(value)) == 0);
    }

    private static boolean number(String text) {
        return text.matches("[+-]?[0-9]{1,40}(\\.[0-9]{0,60})?([eE][+-]?[0-9]{1,2})?");
    }
}
