package dev.annals.importers.mapping;

import dev.annals.core.schema.WhiteSpace;
import dev.annals.importers.file.OriginalRow;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Counts the rows of a table that look like no events, such as one that adds up the others.
final class UnlikelyRows {

    /// The fields that say when something was.
    static final Set<String> DATES = Set.of("date", "date_from", "date_to", "date_words", "year");

    /// The fields that say where or what it was.
    static final Set<String> PLACES = Set.of("kind", "country", "province", "place", "latitude");

    /// What a row begins with that adds up others, as the only words of its first cell that has any.
    private static final Pattern SUM = Pattern.compile(
            "[\\s\"',;|]*(grand[ -]?total|sub[ -]?totals?|totals?|sums?|overall|in total|gesamt(summe)?|insgesamt|(zwischen)?summe|somme|sous-total|total général)"
                    + "[\\s:0-9]*([\"',;|\\t].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Optional<OriginalRow> first = Optional.empty();
    private long count;

    /// Whether a cell says something else than that its row adds up others.
    static boolean says(String cell) {
        return !WhiteSpace.stripped(cell).isEmpty() && !SUM.matcher(cell).matches();
    }

    /// One more row, and whether it says when, and where or what, something was.
    void add(OriginalRow row, boolean isDated, boolean isPlaced) {
        if (!isDated && (!isPlaced || SUM.matcher(row.text()).matches())) {
            count++;
            first = first.or(() -> Optional.of(row));
        }
    }

    /// The first of them.
    Optional<OriginalRow> first() {
        return first;
    }

    /// What to say of them at the first.
    String message() {
        return "looks like no event: it has no date, and neither a place nor a kind, or adds up others"
                + (count == 1 ? "" : ", as " + count + " rows of the table do") + "; it is read as one, with its numbers: a row that sums up the others is no event, and is to be taken out";
    }
}
