package dev.annals.core.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdSetTest {

    private final IdSet ids = new IdSet();

    @Test
    void tellsNewIdsFromKnownOnes() {
        assertThat(ids.has("a")).isFalse();
        assertThat(ids.add("a")).isTrue();
        assertThat(ids.add("a")).isFalse();
        assertThat(ids.has("a")).isTrue();
        assertThat(ids.has("b")).isFalse();
    }

    @Test
    void countsHowOftenAnIdHasCome() {
        assertThat(ids.count("a")).isEqualTo(1);
        assertThat(ids.add("a")).isFalse();
        assertThat(ids.count("a")).isEqualTo(3);
        assertThat(ids.count("a", 4)).isEqualTo(7);
        assertThat(ids.count("b", 4)).isEqualTo(4);
    }
}
