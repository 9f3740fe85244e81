package dev.annals.lint;

import java.util.Optional;

/// The texts in a formula, and what is left without them. A quotation mark in the name of a sheet or a column begins no text.
///
/// @param rest the formula with an empty text in the place of each
/// @param longest how many characters the longest of them has
/// @param closed whether all of them end
record FormulaTexts(String rest, int longest, boolean closed) {

    private static final int LONGEST = 255;

    static FormulaTexts of(String formula) {
        return new Scan(formula).texts();
    }

    Optional<String> problem() {
        if (!closed) {
            return Optional.of("is a formula with a text that does not end");
        }
        return longest > LONGEST ? Optional.of("is a formula with a text of more than " + LONGEST + " characters") : Optional.empty();
    }

    /// One way through a formula.
    private static final class Scan {

        private final String formula;
        private final StringBuilder rest = new StringBuilder();
        private int place;
        private int longest;
        private boolean closed = true;

        Scan(String formula) {
            this.formula = formula;
        }

        FormulaTexts texts() {
            int brackets = 0;
            while (place < formula.length()) {
                char c = formula.charAt(place);
                if (brackets > 0 && c == '\'') {
                    keep(place + 2); // in brackets it escapes the next character
                } else if (c == '"' && brackets == 0) {
                    skipText();
                } else if (c == '\'') {
                    keep(end(c));
                } else {
                    brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
                    keep(place + 1);
                }
            }
            return new FormulaTexts(rest.toString(), longest, closed);
        }

        private void keep(int end) {
            int to = Math.min(end, formula.length());
            rest.append(formula, place, to);
            place = to;
        }

        private void skipText() {
            int end = end('"');
            longest = Math.max(longest, formula.substring(place + 1, Math.max(place + 1, end - 1)).replace("\"\"", "\"").length());
            rest.append("\"\"");
            place = end;
        }

        /// The place after what begins here with a mark, in which two marks stand for one.
        private int end(char mark) {
            int at = formula.indexOf(mark, place + 1);
            while (at >= 0 && at + 1 < formula.length() && formula.charAt(at + 1) == mark) {
                at = formula.indexOf(mark, at + 2);
            }
            closed &= at >= 0;
            return at < 0 ? formula.length() : at + 1;
        }
    }
}
