package dev.annals.core.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    @Test
    void isTheSameForTheSameAndInEachRunWhereItLasts() {
        assertThat(of(KeyedHash.lasting(), "Ein Öl-Tanker 🛢")).isEqualTo(of(KeyedHash.lasting(), "Ein Öl-Tanker 🛢")).isEqualTo(List.of(3623062650938539111L, 4372769117843453775L));
    }

    @Test
    void isTheSameForALongTextInEachRun() {
        assertThat(of(KeyedHash.lasting(), "0123456789".repeat(60) + "Öl🛢")).isEqualTo(List.of(1188969643408182803L, 5283391781057311996L));
    }

    @Test
    void isAnotherUnderAnotherKey() {
        assertThat(of(KeyedHash.secret(), "a")).isNotEqualTo(of(KeyedHash.secret(), "a"));
    }

    @Test
    void tellsApartWhatIsCutElsewhere() {
        KeyedHash hash = KeyedHash.secret();
        assertThat(of(hash, "ab", "c")).isNotEqualTo(of(hash, "a", "bc"));
        assertThat(of(hash, "a", "")).isNotEqualTo(of(hash, "", "a"));
        assertThat(of(hash, "abcd")).isNotEqualTo(of(hash, "abcd", ""));
        assertThat(of(hash, "\u0001\u0000")).isNotEqualTo(of(hash, "\u0001"));
    }

    @Test
    void hasHalvesThatDifferForEachOfManyIds() {
        KeyedHash hash = KeyedHash.secret();
        List<List<Long>> hashes = IntStream.range(0, 200_000).mapToObj(i -> of(hash, "event-" + i)).toList();
        assertThat(hashes.stream().map(List::getFirst).distinct()).hasSize(200_000);
        assertThat(hashes.stream().map(List::getLast).distinct()).hasSize(200_000);
    }

    private static List<Long> of(KeyedHash hash, String... texts) {
        hash.begin();
        List.of(texts).forEach(hash::add);
        return List.of(hash.first(), hash.second());
    }
}
