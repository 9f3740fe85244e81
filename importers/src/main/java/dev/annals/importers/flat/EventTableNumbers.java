package dev.annals.importers.flat;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// How many people were killed or injured, as a row has it.
///
/// @param row the row
/// @param measure what is counted
/// @param low the column of the lowest numbers
/// @param best that of the best
/// @param high that of the highest
/// @param sense that which says how the numbers are to be read
record EventTableNumbers(DatasetRow row, Measure measure, DatasetColumn low, DatasetColumn best, DatasetColumn high, DatasetColumn sense) {

    static EventTableNumbers of(DatasetRow row, Measure measure) {
        return measure == Measure.KILLED
                ? new EventTableNumbers(row, measure, EventTableColumns.KILLED_LOW, EventTableColumns.KILLED_BEST, EventTableColumns.KILLED_HIGH,
                        EventTableColumns.KILLED_IS)
                : new EventTableNumbers(row, measure, EventTableColumns.INJURED_LOW, EventTableColumns.INJURED_BEST, EventTableColumns.INJURED_HIGH,
                        EventTableColumns.INJURED_IS);
    }

    /// The best number stands for a low and a high one that are the same, as it does in the table.
    void addTo(EventDraft event) {
        Optional<BigDecimal> middle = number(best);
        Optional<BigDecimal> least = number(low);
        Optional<BigDecimal> most = number(high);
        tellContradiction(low, least, best, middle);
        tellContradiction(best, middle, high, most);
        tellContradiction(low, least, high, most);
        Optional<BigDecimal> lowest = least.filter(number -> !same(number, middle));
        Optional<BigDecimal> highest = most.filter(number -> !same(number, middle));
        FigureBound sole = lowest.isEmpty() && highest.isEmpty() ? FigureBound.STATED : FigureBound.BEST;
        amounts().ifPresent(amount -> {
            middle.ifPresent(number -> event.figures.add(figure(amount.apply(number), sole)));
            lowest.ifPresent(number -> event.figures.add(figure(amount.apply(number), FigureBound.LOW)));
            highest.ifPresent(number -> event.figures.add(figure(amount.apply(number), FigureBound.HIGH)));
        });
    }

    /// Both numbers are kept, as sources have such ones too.
    private void tellContradiction(DatasetColumn lower, Optional<BigDecimal> less, DatasetColumn upper, Optional<BigDecimal> more) {
        if (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0) {
            row.warn("bounds-contradict", lower, "is above " + upper.name() + ", " + more.get().toPlainString() + "; both are read as they stand");
        }
    }

    private static boolean same(BigDecimal number, Optional<BigDecimal> other) {
        return other.filter(it -> it.compareTo(number) == 0).isPresent();
    }

    private Optional<BigDecimal> number(DatasetColumn column) {
        Optional<BigDecimal> number = row.people(column);
        if (number.filter(it -> it.signum() < 0).isPresent()) {
            row.error(column, "is less than nobody");
            return Optional.empty();
        }
        return number;
    }

    private Optional<Function<BigDecimal, Amount>> amounts() {
        return switch (row.text(sense).orElse("")) {
            case "" -> Optional.of(Amount.Exact::new);
            case "at least" -> Optional.of(Amount.AtLeast::new);
            case "at most" -> Optional.of(Amount.AtMost::new);
            case "about" -> Optional.of(Amount.About::new);
            default -> {
                row.error(sense, "is neither at least nor at most nor about, so that the numbers are not read");
                yield Optional.empty();
            }
        };
    }

    private Figure figure(Amount amount, FigureBound bound) {
        return new Figure(measure, Optional.empty(), amount, bound, Optional.empty(), Optional.empty());
    }
}
