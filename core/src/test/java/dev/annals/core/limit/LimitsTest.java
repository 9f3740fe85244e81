package dev.annals.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {

    @AfterEach
    void makesThemUsualAgain() {
        Limits.reset();
    }

    @ParameterizedTest
    @EnumSource
    void aLimitIsFoundByItsNameAndCanBeSet(Limit limit) {
        assertThat(Limit.named(limit.title())).contains(limit);
        assertThat(Limits.of(limit)).isEqualTo(limit.usual()).isLessThanOrEqualTo(limit.most());
        Limits.set(limit, 7);
        assertThat(Limits.of(limit)).isEqualTo(7);
        assertThat(Limits.inMemory(limit)).isEqualTo(7);
        Limits.reset();
        assertThat(Limits.of(limit)).isEqualTo(limit.usual());
    }

    @ParameterizedTest
    @EnumSource
    void whoReachesALimitIsToldWhichWhatItIsForAndHowToSetAnother(Limit limit) {
        assertThat(Limits.reached(limit)).contains("the limit " + limit.title(), limit.purpose(), "--limit " + limit.title() + "=N");
    }

    @Test
    void refusesWhatALimitCannotBe() {
        for (long value : List.of(0L, -1L, 1001L)) {
            assertThatThrownBy(() -> Limits.set(Limit.NESTING, value)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("nesting can be from 1 to 1000, not " + value);
        }
        assertThat(Limits.of(Limit.NESTING)).isEqualTo(200);
    }

    @Test
    void namesAreOnesThatAnOptionCanHave() {
        assertThat(Arrays.stream(Limit.values()).map(Limit::title)).doesNotHaveDuplicates().allMatch(title -> title.matches("[a-z]+-?[a-z]+"));
    }
}
