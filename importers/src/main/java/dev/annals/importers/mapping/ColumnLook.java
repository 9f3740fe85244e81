package dev.annals.importers.mapping;

import dev.annals.core.entry.AmountEntry;
import dev.annals.core.entry.DateEntry;
import dev.annals.core.schema.Malformed;
import dev.annals.importers.cell.Days;
import dev.annals.importers.cell.NumericDay;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What a look at the values of a column shows.
final class ColumnLook {

    /// A column with more values than this has no codes.
    static final int CODES = 60;

    private final String heading;
    private final Set<String> values = new LinkedHashSet<>();
    private boolean again;
    private long dayFirst;
    private long monthFirst;
    private boolean doubtful;
    private Optional<String> noDate = Optional.empty();
    private Optional<String> noAmount = Optional.empty();

    ColumnLook(String heading) {
        this.heading = heading;
    }

    void see(String value) {
        if (values.size() <= CODES) {
            again |= !values.add(value);
        }
        if (noDate.isEmpty()) {
            seeDate(value);
        }
        if (noAmount.isEmpty()) {
            noAmount = refused(value, AmountEntry::read);
        }
    }

    private void seeDate(String value) {
        Optional<NumericDay> numeric = NumericDay.of(value, Optional.empty()).filter(date -> date.separator() != '.');
        if (numeric.isEmpty()) {
            noDate = Days.usual(value).isPresent() || NumericDay.of(value, Optional.empty()).flatMap(NumericDay::dayFirst).isPresent()
                    ? Optional.empty() : refused(value, DateEntry::read);
            return;
        }
        boolean one = numeric.get().dayFirst().isPresent();
        boolean other = numeric.get().monthFirst().isPresent();
        dayFirst += one && !other ? 1 : 0;
        monthFirst += other && !one ? 1 : 0;
        doubtful |= one && other && numeric.get().one() != numeric.get().other();
        noDate = one || other ? Optional.empty() : Optional.of(value);
    }

    private static Optional<String> refused(String value, Consumer<String> reading) {
        try {
            reading.accept(value);
            return Optional.empty();
        } catch (Malformed malformed) {
            return Optional.of(value);
        }
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

    /// The first value that is no date.
    Optional<String> noDate() {
        return noDate;
    }

    /// The first value that is no amount.
    Optional<String> noAmount() {
        return noAmount;
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
