package dev.annals.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be said of a formula without calculating it.
final class Formulas {

    private static final int LONGEST = 8192;

    /// The names of sheets before their exclamation mark, in apostrophes or without; those in other workbooks have a bracket before or in them.
    private static final Pattern SHEET =
            Pattern.compile("'((?:[^']++|'')++)'!|(?<![^-+*/^&=<>(),;:{}\\s@])([^-+*/^&=<>(),;:{}\\[\\]\"'!#%@\\s]++)!");

    /// A table and a column of it; the tables of other workbooks have an exclamation mark before them.
    private static final Pattern COLUMN = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_.\\\\!])([\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.]*+)\\[(?:\\[[^\\]]*+],)*+\\[?([^\\[\\]#@]+)]");

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]*+]");

    private Formulas() {}

    /// What is wrong with a formula, as far as it can be seen.
    static Optional<Flaw> problem(String formula, LintedBook book) {
        if (formula.isBlank()) {
            return flaw("is an empty formula");
        }
        if (formula.startsWith("=")) {
            return flaw("is a formula with a sign of equality before it");
        }
        if (formula.length() > LONGEST) {
            return flaw("is a formula of more than " + LONGEST + " characters");
        }
        FormulaTexts texts = FormulaTexts.of(formula);
        return texts.problem().map(Flaw::new).or(() -> unknown(texts.rest(), book));
    }

    private static Optional<Flaw> flaw(String message) {
        return Optional.of(new Flaw(message));
    }

    private static Optional<Flaw> unknown(String formula, LintedBook book) {
        if (formula.contains("#REF!")) {
            return Optional.of(new Flaw("refers to nothing: #REF!", true));
        }
        return unknownSheet(formula.replace("#DIV/0!", ""), book).or(() -> unknownColumn(formula, book)).map(Flaw::new);
    }

    private static Optional<String> unknownSheet(String formula, LintedBook book) {
        for (Matcher matcher = SHEET.matcher(BRACKETS.matcher(formula).replaceAll("[]")); matcher.find(); ) {
            String names = matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
            for (String name : names.contains("[") ? new String[0] : names.split(":", -1)) {
                if (book.sheet(name).isEmpty()) {
                    return Optional.of("refers to the sheet " + name + ", which is missing");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unknownColumn(String formula, LintedBook book) {
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
    static Optional<Flaw> problemOfRange(String formula, LintedBook book) {
        Optional<Flaw> problem = problem(formula, book);
        boolean word = formula.matches("[\\p{L}_\\\\][\\p{L}\\p{M}\\p{N}_.\\\\]*") && Area.of(formula).isEmpty();
        if (problem.isPresent() || !word || book.hasName(formula)) {
            return problem;
        }
        return flaw("refers to the name " + formula + ", which is not defined");
    }
}
