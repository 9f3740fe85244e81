package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Corpus;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private final Fingerprint fingerprint = Fingerprint.lasting();

    @Test
    void isTheSameForTheSame() {
        assertThat(of("title", Optional.of("summary"))).isEqualTo(of("title", Optional.of("summary")));
    }

    @Test
    void changesWithEachValue() {
        assertThat(of("title", Optional.empty())).isNotEqualTo(of("titlE", Optional.empty()));
        assertThat(of("ab", Optional.of("c"))).isNotEqualTo(of("a", Optional.of("bc")));
        assertThat(of("a", Optional.of("-"))).isNotEqualTo(of("a", Optional.empty()));
    }

    @Test
    void coversTextsOfAnyLength() {
        assertThat(IntStream.range(4_000, 4_200).mapToLong(length -> of("x".repeat(length), Optional.of("y"))).distinct()).hasSize(200);
        assertThat(of("x".repeat(1_000_000), Optional.empty())).isNotEqualTo(of("x".repeat(999_999) + "y", Optional.empty()));
    }

    private long of(String title, Optional<String> summary) {
        return fingerprint.of(new Corpus("c", title, summary, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }
}
