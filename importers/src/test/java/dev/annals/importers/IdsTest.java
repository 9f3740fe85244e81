package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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

    @Test
    void areRememberedHoweverManyThereAre() {
        var ids = new IdSet();

        IntStream.range(0, 100_000).mapToObj(i -> "id" + i).forEach(id -> {
            assertThat(ids.has(id)).isFalse();
            assertThat(ids.count(id)).isEqualTo(1);
        });
        ids.add("id8");

        assertThat(ids.has("id7")).isTrue();
        assertThat(ids.count("id8")).isEqualTo(3);
        assertThat(ids.has("other")).isFalse();
        assertThat(ids.count("id7")).isEqualTo(2);
        assertThat(ids.count("id7")).isEqualTo(3);
    }
}
