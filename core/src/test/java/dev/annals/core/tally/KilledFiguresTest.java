package dev.annals.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KilledFiguresTest {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    @Test
    void takesLowBestAndHighAsTheyAreGivenAndTellsWhereTheyContradict() {
        var figures = KilledFigures.of(List.of(
                all(FigureBound.LOW, new Amount.Exact(NINE)), all(FigureBound.BEST, new Amount.Exact(FIVE)),
                all(FigureBound.HIGH, new Amount.Exact(THREE))));

        assertThat(figures.killed()).contains(new Killed(NINE, FIVE, THREE, Leeway.NONE));
        assertThat(figures.doubts()).containsExactly(Doubt.BOUNDS_CONTRADICT);
    }

    @Test
    void takesWhatIsStatedFirstAndTellsThatOthersDiffer() {
        var figures = KilledFigures.of(List.of(
                all(FigureBound.STATED, new Amount.AtLeast(FIVE)), all(FigureBound.STATED, new Amount.Exact(NINE))));

        assertThat(figures.killed()).contains(new Killed(FIVE, FIVE, FIVE, Leeway.AT_LEAST));
        assertThat(figures.doubts()).containsExactly(Doubt.SOURCES_DIFFER);
    }

    @Test
    void theLargestGroupIsALeastNumber() {
        var figures = KilledFigures.of(List.of(
                of("guards", new Amount.Exact(THREE)), of("workers", new Amount.Exact(FIVE)), of("men", new Amount.Exact(THREE))));

        assertThat(figures.killed()).contains(new Killed(FIVE, FIVE, FIVE, Leeway.AT_LEAST));
        assertThat(figures.doubts()).containsExactly(Doubt.LARGEST_GROUP);
    }

    @Test
    void ofGroupsEachBoundIsTheLargestOfAny() {
        var figures = KilledFigures.of(List.of(
                bound("guards", FigureBound.BEST, FIVE), bound("guards", FigureBound.LOW, THREE), bound("workers", FigureBound.BEST, FIVE),
                bound("workers", FigureBound.LOW, FIVE), bound("men", FigureBound.STATED, THREE), bound("men", FigureBound.HIGH, NINE)));

        assertThat(figures.killed()).contains(new Killed(FIVE, FIVE, NINE, Leeway.AT_LEAST));
        assertThat(figures.doubts()).containsExactly(Doubt.LARGEST_GROUP);
        assertThat(figures.shown()).isEqualTo(3);
    }

    private static Figure bound(String group, FigureBound bound, BigDecimal number) {
        return new Figure(Measure.KILLED, Optional.of(group), new Amount.Exact(number), bound, Optional.empty(), Optional.empty());
    }

    @Test
    void aSpanHasItsEndsForLowAndHigh() {
        var figures = KilledFigures.of(List.of(all(FigureBound.STATED, new Amount.Between(THREE, NINE))));

        assertThat(figures.killed()).contains(new Killed(THREE, THREE, NINE, Leeway.ABOUT));
    }

    @Test
    void aLowOrAHighNumberIsNoBestOne() {
        Figure low = all(FigureBound.LOW, new Amount.Exact(THREE));
        Figure high = all(FigureBound.HIGH, new Amount.Exact(NINE));

        assertThat(KilledFigures.of(List.of(high, low)).killed()).contains(new Killed(THREE, THREE, NINE, Leeway.AT_LEAST));
        assertThat(KilledFigures.of(List.of(low)).killed()).contains(new Killed(THREE, THREE, THREE, Leeway.AT_LEAST));
        assertThat(KilledFigures.of(List.of(high)).killed()).contains(new Killed(NINE, NINE, NINE, Leeway.AT_MOST));
    }

    @Test
    void wordsAreNoNumber() {
        var figures = KilledFigures.of(List.of(all(FigureBound.STATED, new Amount.Vague("dozens"))));

        assertThat(figures.killed()).isEmpty();
        assertThat(figures.doubts()).containsExactly(Doubt.NO_NUMBER);
        assertThat(KilledFigures.of(List.of()).doubts()).isEmpty();
    }

    @Test
    void aSumIsAsSureAsTheLeastSureOfItsNumbers() {
        Killed exact = new Killed(THREE, THREE, THREE, Leeway.NONE);
        Killed least = new Killed(FIVE, FIVE, FIVE, Leeway.AT_LEAST);
        Killed greatest = new Killed(NINE, NINE, NINE, Leeway.AT_MOST);

        assertThat(exact.plus(exact).leeway().words()).isEmpty();
        assertThat(exact.plus(least).leeway().words()).isEqualTo("at least (one event says no exact number)");
        assertThat(exact.plus(greatest).plus(greatest).leeway().words()).isEqualTo("at most (2 events say no exact number)");
        assertThat(least.plus(greatest).leeway().words()).isEqualTo("about (2 events say no exact number)");
    }

    private static Figure all(FigureBound bound, Amount amount) {
        return new Figure(Measure.KILLED, Optional.empty(), amount, bound, Optional.empty(), Optional.empty());
    }

    private static Figure of(String group, Amount amount) {
        return new Figure(Measure.KILLED, Optional.of(group), amount, FigureBound.STATED, Optional.empty(), Optional.empty());
    }
}
