package dev.annals.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentCodeTest {

    @ParameterizedTest
    @CsvSource({"karachi-1_a~b.c, karachi-1_a~b.c", "a b/c, a%20b%2Fc", "., %2E", ".., %2E%2E", "..., ...", "../x, ..%2Fx",
        "100%, 100%25", "\u00e9, %C3%A9",
            "\ud83d\ude80, %F0%9F%9A%80", "a> <b, a%3E%20%3Cb"})
    void encodesAllButUnreservedCharactersReversibly(String id, String segment) {
        assertThat(PercentCode.encode(id)).isEqualTo(segment);
        assertThat(PercentCode.decode(segment)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "a%G1", "%C3", "%FF", "%ED%A0%80", "%C0%AF"})
    void refusesWhatIsNotPercentEncodedUtf8(String segment) {
        assertThat(PercentCode.decode(segment)).isEmpty();
    }

    @Test
    void takesCharactersThatNeedNoEncodingAsTheyAre() {
        assertThat(PercentCode.decode("\u00e9:%41")).contains("\u00e9:A");
    }
}
