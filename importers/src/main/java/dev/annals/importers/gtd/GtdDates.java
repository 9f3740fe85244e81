package dev.annals.importers.gtd;

import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.When;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.Spans;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The date of an incident of the GTD, in three columns where 0 is not known, and in words where it is not exact.
final class GtdDates {

    private GtdDates() {}

    static When when(DatasetRow row) {
        When when = days(row);
        Optional<String> words = row.text(GtdColumns.APPROXIMATE);
        if (words.isEmpty()) {
            return when;
        }
        Optional<DateQualifier> qualifier = when.earliest().map(day -> DateQualifier.APPROXIMATE);
        return new When(when.earliest(), when.latest(), when.precision(), when.nature(), qualifier, words);
    }

    private static When days(DatasetRow row) {
        int year = part(row, GtdColumns.YEAR);
        int month = part(row, GtdColumns.MONTH);
        int day = part(row, GtdColumns.DAY);
        if (year < 1 || year > 9999) {
            return Spans.unknown(Optional.empty());
        }
        try {
            if (month == 0) {
                return Spans.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            LocalDate first = LocalDate.of(year, month, 1);
            return day == 0 ? Spans.between(first, first.withDayOfMonth(first.lengthOfMonth())) : When.on(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            row.error(GtdColumns.DAY, "is not a day of month " + month + " of " + year);
            return Spans.unknown(Optional.of(year + "-" + month + "-" + day));
        }
    }

    private static int part(DatasetRow row, DatasetColumn column) {
        try {
            return row.number(column).map(BigDecimal::intValueExact).orElse(0);
        } catch (ArithmeticException e) {
            row.error(column, "is not a whole number that a date can have");
            return 0;
        }
    }
}
