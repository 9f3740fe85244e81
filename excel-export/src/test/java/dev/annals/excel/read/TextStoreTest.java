package dev.annals.excel.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextStoreTest {

    @Test
    void givesBackTextsFromMemoryAndFromFiles() throws IOException {
        var random = new Random(1);
        List<String> texts = new ArrayList<>(List.of("", "a", "\ud83d\ude80", "\ud83d alone", "\u0000", "x".repeat(200_000)));
        for (int i = 0; i < 10_000; i++) {
            texts.add(Integer.toString(i * 7919, 36).repeat(random.nextInt(80)));
        }
        try (var store = new TextStore(100)) {
            for (String text : texts) {
                store.add(text);
            }
            assertThat(store.size()).isEqualTo(texts.size());
            for (int i = 0; i < 20_000; i++) {
                int number = i < texts.size() ? i : random.nextInt(texts.size());
                assertThat(store.get(number)).isEqualTo(texts.get(number));
            }
        }
    }

    @Test
    void givesBackTextsWhileMoreAreAdded() throws IOException {
        try (var store = new TextStore(0)) {
            for (int i = 0; i < 1000; i++) {
                store.add("text " + i);
                assertThat(store.get(i / 2)).isEqualTo("text " + i / 2);
            }
        }
    }
}
