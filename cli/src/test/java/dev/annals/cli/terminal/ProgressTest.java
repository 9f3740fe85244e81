package dev.annals.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void theRateIsThatOfAllRecordsSoFar() {
        assertThat(Progress.rate(3_000, 1_500_000_000L)).isEqualTo(2_000);
        assertThat(Progress.rate(0, 0)).isZero();
    }
}
