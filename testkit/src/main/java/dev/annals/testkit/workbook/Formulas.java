package dev.annals.testkit.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be said of a formula without calculating it.
final class Formulas {

    private static final int LONGEST = 8192;
    private static final int LONGEST_TEXT = 255;
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"]|\"\")*)\"");
    private static final Pattern SHEET = Pattern.compile("'((?:[^']|'')+)'!|([\\p{L}_][\\p{L}\\p{N}_.]*)!");
    private static final Pattern COLUMN = Pattern.compile("([\\p{L}_\\\\][\\p{L}\\p{N}_.]*)\\[(?:\\[[^\\]]*],)*\\[?([^\\[\\]#@]+)]");

    private Formulas() {}

    /// What is wrong with a formula, as far as it can be seen.
    static Optional<String> problem(String formula, LintedBook book) {
        if (formula.isBlank()) {
            return Optional.of("is an empty formula");
        }
        if (formula.startsWith("=")) {
            return Optional.of("is a formula with a sign of equality before it");
        }
        if (formula.length() > LONGEST) {
            return Optional.of("is a formula of more than " + LONGEST + " characters");
        }
        Matcher text = TEXT.matcher(formula);
        while (text.find()) {
            if (text.group(1).replace("\"\"", "\"").length() > LONGEST_TEXT) {
                return Optional.of("is a formula with a text of more than " + LONGEST_TEXT + " characters");
            }
        }
        String bare = text.replaceAll("\"\"");
        if (bare.replace("\"\"", "").contains("\"")) {
            return Optional.of("is a formula with a text that does not end");
        }
        return bare.contains("#REF!") ? Optional.of("refers to nothing: #REF!") : unknown(bare, book);
    }

    private static Optional<String> unknown(String formula, LintedBook book) {
        for (Matcher matcher = SHEET.matcher(formula); matcher.find(); ) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
            if (book.sheet(name).isEmpty() && !name.startsWith("[")) {
                return Optional.of("refers to the sheet " + name + ", which is missing");
            }
        }
        for (Matcher matcher = COLUMN.matcher(formula); matcher.find(); ) {
            Optional<Table> table = book.table(matcher.group(1));
            String column = matcher.group(2).replaceAll("'(.)", "$1");
            if (table.isEmpty()) {
                return Optional.of("refers to the table " + matcher.group(1) + ", which is missing");
            }
            if (table.get().columns().stream().noneMatch(found -> LintedBook.same(found, column))) {
                return Optional.of("refers to the column " + column + ", which the table " + matcher.group(1) + " does not have");
            }
        }
        return Optional.empty();
    }

    /// The same for a formula that is to be a range: a reference, or a name that is defined.
    static Optional<String> problemOfRange(String formula, LintedBook book) {
        Optional<String> problem = problem(formula, book);
        boolean word = formula.matches("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*") && Area.of(formula).isEmpty();
        if (problem.isPresent() || !word || book.hasName(formula)) {
            return problem;
        }
        return Optional.of("refers to the name " + formula + ", which is not defined");
    }
}
