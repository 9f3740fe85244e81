package dev.annals.importers.flat;

import dev.annals.core.entry.DateEntry;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.WhiteSpace;
import dev.annals.core.tally.DateWords;
import dev.annals.core.tally.PeriodLength;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.Spans;
import java.time.LocalDate;
import java.util.Optional;

/// When the event of a row was.
final class EventTableDate {

    private final DatasetRow row;

    EventTableDate(DatasetRow row) {
        this.row = row;
    }

    /// By its days and what is said of them; where there are no days, by the words alone.
    When read() {
        boolean noDays = row.text(EventTableColumns.DATE_FROM).isEmpty() && row.text(EventTableColumns.DATE_TO).isEmpty();
        Optional<DatePrecision> precision = RowTerms.of(row, EventTableColumns.DATE_PRECISION, DatePrecision.LIST);
        if (noDays && precision.isEmpty()) {
            return row.text(EventTableColumns.DATE_WORDS).map(this::understood).orElseGet(() -> Spans.unknown(Optional.empty()));
        }
        return worded(qualified(noDays ? Spans.unknown(Optional.empty()) : days(precision), precision));
    }

    /// The same, and tells where a year or a month says something else.
    When readAloud() {
        When when = read();
        compare(when, EventTableColumns.YEAR, PeriodLength.YEAR);
        compare(when, EventTableColumns.MONTH, PeriodLength.MONTH);
        when.verbatim().filter(words -> isOtherTime(when, words)).ifPresent(words -> row.warn(
                "other-period", EventTableColumns.DATE_WORDS, "is another time than that of the days, " + DateWords.of(plain(when)) + "; the days count"));
        return when;
    }

    /// Words that say no date are kept as they stand in the cell, and not as a mapping reads it.
    private When understood(String words) {
        try {
            return DateEntry.read(words);
        } catch (Malformed malformed) {
            row.error(EventTableColumns.DATE_WORDS, malformed.problems().getFirst().message());
            return Spans.unknown(Optional.of(WhiteSpace.stripped(row.verbatim(EventTableColumns.DATE_WORDS))).filter(cell -> !cell.isEmpty()).or(() -> Optional.of(words)));
        }
    }

    /// A day alone is that day; where there is a column for the last one, nothing in it means that none is known.
    private When days(Optional<DatePrecision> precision) {
        boolean alone = row.text(EventTableColumns.DATE_TO).isEmpty();
        if (alone && (!row.has(EventTableColumns.DATE_TO) || precision.equals(Optional.of(DatePrecision.DAY)))) {
            return Spans.on(row, EventTableColumns.DATE_FROM);
        }
        When span = Spans.between(row, EventTableColumns.DATE_FROM, EventTableColumns.DATE_TO);
        if (alone && precision.isEmpty() && span.earliest().isPresent()) {
            row.warn("open-end", EventTableColumns.DATE_TO, "is empty: read as from the first day on; the same day in both columns is one day");
        }
        return span;
    }

    private When qualified(When when, Optional<DatePrecision> precision) {
        Optional<DateNature> nature = RowTerms.of(row, EventTableColumns.DATE_NATURE, DateNature.LIST);
        Optional<DateQualifier> qualifier = RowTerms.of(row, EventTableColumns.DATE_QUALIFIER, DateQualifier.LIST);
        try {
            return with(when, precision.orElse(when.precision()), nature, qualifier);
        } catch (Malformed malformed) {
            row.error(EventTableColumns.DATE_PRECISION, "does not go with the days, which are those of a precision '" + when.precision().code() + "'");
            return with(when, when.precision(), nature, qualifier);
        }
    }

    private static When with(When when, DatePrecision precision, Optional<DateNature> nature, Optional<DateQualifier> qualifier) {
        return new When(when.earliest(), when.latest(), precision, nature.orElse(when.nature()), qualifier, when.verbatim());
    }

    /// Where the text had no words, the table has plain ones.
    private When worded(When when) {
        Optional<String> words = row.text(EventTableColumns.DATE_WORDS).filter(text -> !text.equals(DateWords.of(when)));
        return words.isEmpty() ? when
                : new When(when.earliest(), when.latest(), when.precision(), when.nature(), when.qualifier(), words);
    }

    private void compare(When when, DatasetColumn column, PeriodLength length) {
        Optional<String> said = row.text(column).filter(text -> Character.isDigit(text.charAt(0))).map(EventTableDate::unpadded);
        if (said.isPresent() && !(said.equals(period(when.earliest(), length)) && said.equals(period(when.latest(), length)))) {
            row.warn("other-period", column, "is not the " + column.name() + " in which the days lie, " + DateWords.of(when) + "; the days count");
        }
    }

    /// Whether words, if they say when it was, leave no day that the columns have too.
    private static boolean isOtherTime(When when, String words) {
        try {
            When said = DateEntry.read(words);
            return isBefore(said.latest(), when.earliest()) || isBefore(when.latest(), said.earliest());
        } catch (Malformed malformed) {
            return false;
        }
    }

    private static boolean isBefore(Optional<LocalDate> last, Optional<LocalDate> first) {
        return last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    }

    private static When plain(When when) {
        return new When(when.earliest(), when.latest(), when.precision(), when.nature(), when.qualifier(), Optional.empty());
    }

    private static Optional<String> period(Optional<LocalDate> day, PeriodLength length) {
        return day.map(length::of).map(length::name).map(EventTableDate::unpadded);
    }

    private static String unpadded(String period) {
        return period.replaceFirst("^0+", "");
    }
}
