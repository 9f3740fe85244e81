package dev.annals.core.entry;

import java.util.List;

/// The months by their English names, in full or by the usual abbreviations.
final class MonthNames {

    /// A month within other words, for patterns.
    static final String PATTERN = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
            + "|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final List<String> BEGINNINGS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MonthNames() {}

    /// Which month a name is, from 1.
    static int number(String name) {
        return 1 + BEGINNINGS.indexOf(name.substring(0, 3));
    }
}
