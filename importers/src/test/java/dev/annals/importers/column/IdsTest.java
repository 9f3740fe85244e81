package dev.annals.importers.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void neverMakeTheSameIdOfDifferentParts() {
        assertThat(Ids.of("x", "a/b", "c")).isNotEqualTo(Ids.of("x", "a", "b/c"));
        assertThat(Ids.of("x", "%002f", "")).isNotEqualTo(Ids.of("x", "/", ""));
        assertThat(Ids.of("x", "a\n")).isEqualTo("x:a%000a");
    }

    @Test
    void shortenIdsThatAreTooLong() {
        assertThat(Ids.of("x", "a".repeat(300))).hasSizeLessThan(80).isNotEqualTo(Ids.of("x", "a".repeat(301)));
    }
}
