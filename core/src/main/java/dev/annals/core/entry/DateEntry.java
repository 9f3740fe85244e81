package dev.annals.core.entry;

import dev.annals.core.model.DateNature;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date in one cell: `2024-11-21`, `Nov 2024`, `21-23 Nov 2024`, `late August 2024`, `2024?`, or an EDTF text.
///
/// Behind the days may stand how what happened fills them, in brackets, and the words of the text, in quotation marks.
public final class DateEntry {

    /// What may be written, in a few words.
    public static final String ALLOWED = OneDate.ALLOWED;

    /// What stands behind the days: a mark of EDTF, the nature, the words of the text.
    private static final Pattern PARTS = Pattern.compile(
            "(?<days>[^\"(]*?)\\s*(?<mark>[?~%])?\\s*(?:\\((?<nature>[^)\"]*)\\))?\\s*(?:\"(?<words>.+)\")?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_DOUBT = Pattern.compile("(about|around|circa|ca\\.?|c\\.|approximately)? ?(.*?)(, uncertain)?");

    /// The mark of an interval of EDTF whose end is open.
    private static final Pattern MARK_BEFORE_OPEN_END = Pattern.compile("([?~%])/\\.\\.$");

    private static final Map<String, DateNature> NATURES = Map.of(
            "within", DateNature.WITHIN, "throughout", DateNature.THROUGHOUT, "within or throughout", DateNature.UNKNOWN);

    private static final Map<String, DateQualifier> MARKS =
            Map.of("?", DateQualifier.UNCERTAIN, "~", DateQualifier.APPROXIMATE, "%", DateQualifier.BOTH);

    private DateEntry() {}

    /// The date that is meant; throws [dev.annals.core.schema.Malformed] where nobody can tell, with what may be written instead.
    public static When read(String typed) {
        EnteredText text = EnteredText.of(typed);
        Matcher parts = PARTS.matcher(plainQuotes(typed));
        if (!parts.matches()) {
            throw text.refused("is no date; " + ALLOWED);
        }
        EnteredText days = text.with(EnteredText.of(MARK_BEFORE_OPEN_END.matcher(parts.group("days")).replaceFirst("/..")).words());
        Optional<String> mark = Optional.ofNullable(parts.group("mark")).or(() -> markBeforeOpenEnd(parts.group("days")));
        Optional<DateNature> nature = Optional.ofNullable(parts.group("nature")).map(word -> nature(text, word));
        return read(text, days, mark, nature, words(typed, parts));
    }

    private static String plainQuotes(String typed) {
        return typed.strip().replaceAll("[\u201C-\u201F\u00AB\u00BB]", "\"");
    }

    private static Optional<String> markBeforeOpenEnd(String days) {
        return MARK_BEFORE_OPEN_END.matcher(days).results().map(found -> found.group(1)).findFirst();
    }

    /// The words of the text, as they were typed.
    private static Optional<String> words(String typed, Matcher parts) {
        return parts.group("words") == null ? Optional.empty() : Optional.of(typed.strip().substring(parts.start("words"), parts.end("words")));
    }

    private static DateNature nature(EnteredText text, String word) {
        return Optional.ofNullable(NATURES.get(word.strip().toLowerCase(Locale.ROOT))).orElseThrow(() -> text.refused(
                "has (" + word + ") behind it; in brackets stands (within), (throughout) or (within or throughout)"));
    }

    private static When read(EnteredText text, EnteredText given, Optional<String> mark, Optional<DateNature> nature, Optional<String> words) {
        Matcher doubt = given.matching(WITH_DOUBT);
        EnteredText plain = doubt.matches() ? text.with(doubt.group(2)) : given;
        var marked = new MarkedDays(plain, doubt.matches() && doubt.group(1) != null, doubt.matches() && doubt.group(3) != null, mark.map(MARKS::get));
        DaySpan span = marked.span();
        Optional<String> verbatim = words.or(() -> Optional.of(text.typed().strip()).filter(all -> span.vague()));
        return span.when(marked.qualifier(), nature, verbatim);
    }

    /// A text that is read as this date.
    public static String write(When when) {
        String days = switch (when.precision()) {
            case UNKNOWN -> "unknown";
            case DAY -> first(when);
            case WEEK -> (OneDate.isWeekOf(when.earliest()) ? "week of " : "week from ") + first(when);
            case MONTH -> first(when).substring(0, 7);
            case YEAR -> first(when).substring(0, 4);
            case DECADE -> OneDate.decade(first(when).substring(0, 3));
            case RANGE -> "from " + day(when.earliest()) + " to " + day(when.latest());
        };
        String mark = when.qualifier().map(DateEntry::mark).orElse("");
        String nature = when.nature() == usual(when) ? "" : " (" + words(when.nature()) + ")";
        return days + mark + nature + when.verbatim().map(words -> " \"" + words + "\"").orElse("");
    }

    private static String first(When when) {
        return day(when.earliest());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }

    /// What is read where nothing is said.
    private static DateNature usual(When when) {
        return switch (when.precision()) {
            case DAY, WEEK, MONTH, YEAR, DECADE -> DateNature.WITHIN;
            case RANGE -> DateNature.THROUGHOUT;
            case UNKNOWN -> DateNature.UNKNOWN;
        };
    }

    private static String words(DateNature nature) {
        return switch (nature) {
            case WITHIN -> "within";
            case THROUGHOUT -> "throughout";
            case UNKNOWN -> "within or throughout";
        };
    }

    private static String mark(DateQualifier qualifier) {
        return switch (qualifier) {
            case UNCERTAIN -> "?";
            case APPROXIMATE -> "~";
            case BOTH -> "%";
        };
    }
}
