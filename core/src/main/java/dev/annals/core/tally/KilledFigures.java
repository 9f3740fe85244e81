package dev.annals.core.tally;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many people were killed in an event, as its figures have it: no number is chosen for being the smallest or the largest, but for what
/// a source calls it.
///
/// Figures without a group are for all people. The best is what is called best, else what is stated first; where there is no low or no high
/// figure, the best stands for it.
///
/// @param killed the numbers, where there are any
/// @param doubts what has to be told of them
/// @param shown how many figures the numbers are those of
public record KilledFigures(Optional<Killed> killed, Set<Doubt> doubts, long shown) {

    private static final KilledFigures NOTHING = new KilledFigures(Optional.empty(), EnumSet.noneOf(Doubt.class), 0);

    /// Which figure stands for the best, in this order.
    private static final List<FigureBound> FOR_BEST = List.of(FigureBound.BEST, FigureBound.STATED, FigureBound.LOW, FigureBound.HIGH);

    private static final Comparator<Killed> SIZE = Comparator.comparing(Killed::best).thenComparing(Killed::high).thenComparing(Killed::low);

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
        return ofAll.isEmpty() ? largestGroup(numbered) : ofPeople(ofAll);
    }

    private static KilledFigures largestGroup(List<Figure> figures) {
        KilledFigures largest = figures.stream().collect(Collectors.groupingBy(Figure::group)).values().stream()
                .map(KilledFigures::ofPeople).max(Comparator.comparing(KilledFigures::numbers, SIZE)).orElse(NOTHING);
        Killed killed = largest.numbers();
        Set<Doubt> doubts = EnumSet.of(Doubt.LARGEST_GROUP);
        doubts.addAll(largest.doubts());
        return new KilledFigures(
                Optional.of(new Killed(killed.low(), killed.best(), killed.high(), killed.leeway().or(Leeway.AT_LEAST))), doubts,
                largest.shown());
    }

    private Killed numbers() {
        return killed.orElse(Killed.NONE);
    }

    /// The figures are for the same people, and have numbers.
    private static KilledFigures ofPeople(List<Figure> figures) {
        Figure stated = FOR_BEST.stream().flatMap(bound -> first(bound, figures).stream()).findFirst().orElseThrow();
        Figure lowest = first(FigureBound.LOW, figures).orElse(stated);
        Figure highest = first(FigureBound.HIGH, figures).orElse(stated);
        Reading best = Reading.of(stated.amount()).orElseThrow();
        Reading low = Reading.of(lowest.amount()).orElseThrow();
        Reading high = Reading.of(highest.amount()).orElseThrow();
        var killed = new Killed(low.low(), best.best(), high.high(), best.leeway().or(low.leeway()).or(high.leeway()));
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (FigureSubject.differ(figures)) {
            doubts.add(Doubt.SOURCES_DIFFER);
        }
        if (killed.low().compareTo(killed.best()) > 0 || killed.best().compareTo(killed.high()) > 0) {
            doubts.add(Doubt.BOUNDS_CONTRADICT);
        }
        return new KilledFigures(Optional.of(killed), doubts, Stream.of(stated, lowest, highest).map(Figure::bound).distinct().count());
    }

    private static Optional<Figure> first(FigureBound bound, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.bound() == bound).findFirst();
    }

    /// The numbers that an amount stands for in a sum.
    private record Reading(BigDecimal low, BigDecimal best, BigDecimal high, Leeway leeway) {

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
