package dev.annals.importers.cell;

import java.util.Set;

/// What programs write into a cell for a value that is missing: R, Python and its libraries, databases and spreadsheets.
public final class MissingWords {

    private static final Set<String> WORDS =
            Set.of("NA", "N/A", "n/a", "#N/A", "#NA", "<NA>", "NULL", "null", "(null)", "None", "none", "NONE", "undefined", "nan", "NaN", "NAN", "-nan", "-NaN",
                    "NaT", "\\N", "-", "--", ".");

    /// What spreadsheets show where a value cannot be computed, or has no room.
    private static final Set<String> ERRORS = Set.of("#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!");
    private static final int LONGEST = 9;
    private static final int FEWEST_HASHES = 3;

    private MissingWords() {}

    /// Whether a word stands for nothing.
    public static boolean has(String word) {
        return canBegin(word) && ((word.length() <= LONGEST && WORDS.contains(word)) || isError(word));
    }

    /// Whether a word begins as one of those does, which nearly none does.
    private static boolean canBegin(String word) {
        return !word.isEmpty() && switch (word.charAt(0)) {
            case 'N', 'n', 'u', '#', '<', '(', '-', '.', '\\' -> true;
            default -> false;
        };
    }

    /// Whether a word tells that a spreadsheet has lost the value.
    public static boolean isError(String word) {
        return word.startsWith("#") && (ERRORS.contains(word) || isOnlyHashes(word));
    }

    private static boolean isOnlyHashes(String word) {
        return word.length() >= FEWEST_HASHES && word.chars().allMatch(c -> c == '#');
    }
}
