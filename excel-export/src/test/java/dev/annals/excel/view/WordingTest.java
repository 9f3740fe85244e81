package dev.annals.excel.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final BigDecimal MANY = new BigDecimal("1234567.50");
    private static final BigDecimal TEN = BigDecimal.TEN;

    static Stream<Arguments> amounts() {
        return Stream.of(
                Arguments.of(new Amount.Exact(MANY), "1,234,567.5", List.of(MANY)), Arguments.of(new Amount.AtLeast(TEN), "at least 10", List.of(TEN)),
                Arguments.of(new Amount.AtMost(TEN), "at most 10", List.of(TEN)), Arguments.of(new Amount.MoreThan(TEN), "more than 10", List.of(TEN)),
                Arguments.of(new Amount.LessThan(TEN), "less than 10", List.of(TEN)), Arguments.of(new Amount.About(TEN), "about 10", List.of(TEN)),
                Arguments.of(new Amount.Between(TEN, MANY), "10 to 1,234,567.5", List.of(TEN, MANY)), Arguments.of(new Amount.Vague("dozens"), "dozens", List.of()),
                Arguments.of(new Amount.NotRecorded(), "not recorded", List.of()));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void anAmountIsAsExactAsItIsSaid(Amount amount, String words, List<BigDecimal> numbers) {
        assertThat(Wording.figure(figure(amount, FigureBound.STATED))).isEqualTo(words);
        assertThat(Wording.numbers(amount)).usingElementComparator(BigDecimal::compareTo).isEqualTo(numbers);
    }

    @Test
    void anEstimateSaysWhichItIs() {
        assertThat(Wording.figure(figure(new Amount.Exact(TEN), FigureBound.LOW))).isEqualTo("low 10");
    }

    private static Figure figure(Amount amount, FigureBound bound) {
        return new Figure(Measure.KILLED, Optional.empty(), amount, bound, Optional.empty(), Optional.empty());
    }
}
