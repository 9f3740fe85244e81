package dev.annals.core.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredTextsTest {

    private static final int MANY = 20_000;

    @Test
    void givesBackTheTextsOfEachIdHoweverMany() throws IOException {
        try (var texts = new StoredTexts()) {
            for (int n = 0; n < MANY; n++) {
                texts.add("id" + n, List.of("name " + n, ""));
            }

            for (int n = MANY - 1; n >= 0; n -= 7) {
                assertThat(texts.find("id" + n)).contains(List.of("name " + n, ""));
            }
            assertThat(texts.all()).hasSize(MANY).startsWith(List.of("name 0", "")).endsWith(List.of("name " + (MANY - 1), ""));
        }
    }

    @Test
    void keepsWhatIsLargerThanItsMemory() throws IOException {
        String large = "x".repeat(200_000);
        try (var texts = new StoredTexts()) {
            texts.add("a", List.of("first"));
            texts.add("b", List.of(large, "end"));
            texts.add("c", List.of("last"));

            assertThat(texts.find("a")).contains(List.of("first"));
            assertThat(texts.find("b")).contains(List.of(large, "end"));
            assertThat(texts.find("c")).contains(List.of("last"));
            assertThat(texts.all()).containsExactly(List.of("first"), List.of(large, "end"), List.of("last"));
        }
    }

    @Test
    void keepsTheFirstTextsOfAnId() throws IOException {
        try (var texts = new StoredTexts()) {
            assertThat(texts.add("a", List.of("first"))).isTrue();
            assertThat(texts.add("a", List.of("second"))).isFalse();

            assertThat(texts.find("a")).contains(List.of("first"));
            assertThat(texts.has("a")).isTrue();
            assertThat(texts.find("b")).isEmpty();
        }
    }
}
