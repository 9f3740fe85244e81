package dev.annals.core.tally;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many people were killed in an event, as its figures have it: no number is chosen for being the smallest or the largest, but for what
/// a source calls it.
///
/// Figures without a group are for all people. The best is what is called best, else what is stated first, else what is called low, as a least number, or
/// high, as a greatest one; where there is no low or no high figure, the best stands for it.
///
/// @param killed the numbers, where there are any
/// @param doubts what has to be told of them
/// @param shown how many figures the numbers are those of
public record KilledFigures(Optional<Killed> killed, Set<Doubt> doubts, long shown) {

    private static final KilledFigures NOTHING = new KilledFigures(Optional.empty(), EnumSet.noneOf(Doubt.class), 0);

    /// Which figure stands for the best, in this order.
    private static final List<FigureBound> FOR_BEST = List.of(FigureBound.BEST, FigureBound.STATED, FigureBound.LOW, FigureBound.HIGH);

    public static KilledFigures of(List<Figure> figures) {
        return of(Measure.KILLED, figures);
    }

    /// The same of people who are counted by another measure, such as the injured.
    public static KilledFigures of(Measure measure, List<Figure> figures) {
        List<Figure> killed = figures.stream().filter(figure -> figure.measure() == measure).toList();
        if (killed.isEmpty()) {
            return NOTHING;
        }
        List<Figure> numbered = killed.stream().filter(figure -> figure.unit().isEmpty() && Reading.of(figure.amount()).isPresent()).toList();
        List<Figure> ofAll = numbered.stream().filter(figure -> figure.group().isEmpty()).toList();
        if (numbered.isEmpty()) {
            return new KilledFigures(Optional.empty(), EnumSet.of(Doubt.NO_NUMBER), 0);
        }
        return ofAll.isEmpty() ? ofGroups(numbered) : Shown.of(ofAll).of(FigureSubject.differ(ofAll), EnumSet.noneOf(Doubt.class));
    }

    /// Groups may overlap, or be all there were: each bound is at least the largest that one of them has.
    private static KilledFigures ofGroups(List<Figure> figures) {
        Collection<List<Figure>> groups = figures.stream().collect(Collectors.groupingBy(Figure::group)).values();
        List<Shown> each = groups.stream().map(Shown::of).toList();
        var largest = new Shown(
                largest(each, Shown::lowest, Reading::low), largest(each, Shown::stated, Reading::best), largest(each, Shown::highest, Reading::high));
        return largest.of(groups.stream().anyMatch(FigureSubject::differ), EnumSet.of(Doubt.LARGEST_GROUP));
    }

    private static Figure largest(List<Shown> groups, Function<Shown, Figure> figure, Function<Reading, BigDecimal> number) {
        return groups.stream().map(figure).max(Comparator.comparing(each -> number.apply(Reading.in(each)))).orElseThrow();
    }

    /// The figures of which the numbers are shown.
    private record Shown(Figure lowest, Figure stated, Figure highest) {

        /// Those of figures that are for the same people, and have numbers.
        static Shown of(List<Figure> figures) {
            Figure stated = FOR_BEST.stream().flatMap(bound -> first(bound, figures).stream()).findFirst().orElseThrow();
            return new Shown(first(FigureBound.LOW, figures).orElse(stated), stated, first(FigureBound.HIGH, figures).orElse(stated));
        }

        KilledFigures of(boolean differ, Set<Doubt> doubts) {
            Reading low = Reading.in(lowest);
            Reading best = Reading.in(stated);
            Reading high = Reading.in(highest);
            Leeway leeway = best.leeway().or(low.leeway()).or(high.leeway()).or(leeway(stated.bound())).or(doubts.isEmpty() ? Leeway.NONE : Leeway.AT_LEAST);
            if (differ) {
                doubts.add(Doubt.SOURCES_DIFFER);
            }
            if (low.low().compareTo(best.best()) > 0 || best.best().compareTo(high.high()) > 0) {
                doubts.add(Doubt.BOUNDS_CONTRADICT);
            }
            long figures = Stream.of(lowest, stated, highest).distinct().count();
            return new KilledFigures(Optional.of(new Killed(low.low(), best.best(), high.high(), leeway)), doubts, figures);
        }

        /// Of a figure that stands for the best.
        private static Leeway leeway(FigureBound bound) {
            return switch (bound) {
                case BEST, STATED -> Leeway.NONE;
                case LOW -> Leeway.AT_LEAST;
                case HIGH -> Leeway.AT_MOST;
            };
        }
    }

    private static Optional<Figure> first(FigureBound bound, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.bound() == bound).findFirst();
    }

    /// The numbers that an amount stands for in a sum.
    private record Reading(BigDecimal low, BigDecimal best, BigDecimal high, Leeway leeway) {

        /// Of a figure that has a number.
        static Reading in(Figure figure) {
            return of(figure.amount()).orElseThrow();
        }

        static Optional<Reading> of(Amount amount) {
            return switch (amount) {
                case Amount.Exact(BigDecimal value) -> of(value, Leeway.NONE);
                case Amount.AtLeast(BigDecimal value) -> of(value, Leeway.AT_LEAST);
                case Amount.MoreThan(BigDecimal value) -> of(value, Leeway.AT_LEAST);
                case Amount.AtMost(BigDecimal value) -> of(value, Leeway.AT_MOST);
                case Amount.LessThan(BigDecimal value) -> of(value, Leeway.AT_MOST);
                case Amount.About(BigDecimal value) -> of(value, Leeway.ABOUT);
                case Amount.Between(BigDecimal low, BigDecimal high) -> Optional.of(new Reading(low, low, high, Leeway.ABOUT));
                case Amount.Vague vague -> Optional.empty();
                case Amount.NotRecorded notRecorded -> Optional.empty();
            };
        }

        private static Optional<Reading> of(BigDecimal value, Leeway leeway) {
            return Optional.of(new Reading(value, value, value, leeway));
        }
    }
}
