package dev.annals.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Excel allows in names.
final class Names {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_NAME = 255;
    private static final Pattern WORD = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}\\p{M}_.\\\\?]*");
    private static final Pattern ROW_AND_COLUMN = Pattern.compile("(?i)R[0-9]*C[0-9]*|[RC]");

    private Names() {}

    /// What is wrong with the name of a sheet.
    static Optional<String> problemOfSheet(String name) {
        if (name.isBlank()) {
            return Optional.of("has no name");
        }
        if (name.length() > LONGEST_SHEET_NAME) {
            return Optional.of("has a name of more than " + LONGEST_SHEET_NAME + " characters");
        }
        if (name.chars().anyMatch(c -> "[]:*?/\\".indexOf(c) >= 0 || Character.isISOControl(c))) {
            return Optional.of("has a character in its name that no sheet may have");
        }
        if (name.startsWith("'") || name.endsWith("'")) {
            return Optional.of("has an apostrophe at an end of its name");
        }
        return name.equalsIgnoreCase("History") ? Optional.of("has a name that Excel keeps for itself") : Optional.empty();
    }

    /// What is wrong with the name of a range, a formula or a table.
    static Optional<String> problemOfName(String name) {
        if (name.startsWith("_xlnm.")) {
            return Optional.empty();
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("has more than " + LONGEST_NAME + " characters");
        }
        if (!WORD.matcher(name).matches()) {
            return Optional.of("is not a word of letters, digits, underscores and points");
        }
        boolean cell = ROW_AND_COLUMN.matcher(name).matches() || Area.of(name.toUpperCase(Locale.ROOT)).isPresent();
        return cell ? Optional.of("looks like a cell") : Optional.empty();
    }
}
