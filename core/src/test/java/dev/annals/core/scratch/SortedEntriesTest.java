package dev.annals.core.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedEntriesTest {

    @Test
    void sortsMoreThanFitsIntoMemory() throws IOException {
        var order = new ArrayList<Integer>();
        try (var entries = new SortedEntries(100)) {
            for (int i = 0; i < 1000; i++) {
                entries.add((i * 7919) % 1000, 0, PackedTexts.of(List.of(Integer.toString((i * 7919) % 1000))));
            }
            entries.drain(content -> order.add(Integer.valueOf(PackedTexts.texts(content).getFirst())));
        }
        assertThat(order).hasSize(1000).isSorted().doesNotHaveDuplicates();
    }
}
