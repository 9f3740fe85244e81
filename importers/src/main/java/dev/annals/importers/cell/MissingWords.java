package dev.annals.importers.cell;

import java.util.Set;

/// What programs write into a cell for a value that is missing: R, Python and its libraries, databases and spreadsheets.
public final class MissingWords {

    private static final Set<String> WORDS =
            Set.of("NA", "N/A", "#N/A", "<NA>", "NULL", "null", "None", "nan", "NaN", "NAN", "NaT", "\\N");
    private static final int LONGEST = 4;

    private MissingWords() {}

    /// Whether a word stands for nothing.
    public static boolean has(String word) {
        return word.length() <= LONGEST && word.length() > 1 && WORDS.contains(word);
    }
}
