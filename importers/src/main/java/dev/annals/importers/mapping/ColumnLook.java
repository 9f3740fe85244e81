package dev.annals.importers.mapping;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.DateEntry;
import dev.annals.core.schema.Malformed;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.cell.Days;
import dev.annals.importers.cell.NumericDay;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a look at the values of a column shows.
final class ColumnLook {

    /// A column with more values than this has no codes.
    static final int CODES = 60;

    private static final Synonyms HEADINGS = Synonyms.named("headings");
    private static final Pattern COORDINATE = Pattern.compile("[+-]?[0-9]{1,3}([.,][0-9]+)?");

    private final String heading;
    private final Optional<String> field;
    private final Set<String> values = new LinkedHashSet<>();
    private boolean again;
    private long dayFirst;
    private long monthFirst;
    private boolean doubtful;
    private final ValuesTried dates = new ValuesTried();
    private final ValuesTried amounts = new ValuesTried();
    private final ValuesTried coordinates = new ValuesTried();

    ColumnLook(String heading) {
        this.heading = heading;
        this.field = HEADINGS.of(heading);
    }

    void see(String value) {
        if (values.size() <= CODES) {
            again |= !values.add(value);
        }
        dates.see(value, this::readDate);
        amounts.see(value, AmountEntry::read);
        coordinates.see(value, ColumnLook::readCoordinate);
    }

    private void readDate(String value) {
        String day = Days.date(value);
        Optional<NumericDay> numeric = NumericDay.of(day, Optional.empty()).filter(date -> date.separator() != '.');
        if (numeric.isPresent()) {
            count(numeric.get());
        } else if (Days.usual(day).isEmpty() && NumericDay.of(day, Optional.empty()).flatMap(NumericDay::dayFirst).isEmpty()) {
            DateEntry.read(value);
        }
    }

    private void count(NumericDay date) {
        boolean one = date.dayFirst().isPresent();
        boolean other = date.monthFirst().isPresent();
        if (!one && !other) {
            throw new Malformed(Problem.of("is no date", Position.UNKNOWN));
        }
        dayFirst += one && !other ? 1 : 0;
        monthFirst += other && !one ? 1 : 0;
        doubtful |= one && other && date.one() != date.other();
    }

    private static void readCoordinate(String value) {
        if (!COORDINATE.matcher(value).matches()) {
            throw new Malformed(Problem.of("is no coordinate", Position.UNKNOWN));
        }
    }

    /// The field that its heading suggests.
    Optional<String> field() {
        return field;
    }

    String heading() {
        return heading;
    }

    Set<String> values() {
        return values;
    }

    /// Whether a value came more than once.
    boolean repeats() {
        return again;
    }

    /// What of its values are dates.
    ValuesTried dates() {
        return dates;
    }

    /// What of them are amounts.
    ValuesTried amounts() {
        return amounts;
    }

    /// What of them are degrees.
    ValuesTried coordinates() {
        return coordinates;
    }

    long dayFirst() {
        return dayFirst;
    }

    long monthFirst() {
        return monthFirst;
    }

    /// Whether there are dates that could be read in two ways.
    boolean isDoubtful() {
        return doubtful;
    }
}
