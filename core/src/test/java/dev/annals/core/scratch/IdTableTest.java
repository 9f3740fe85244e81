package dev.annals.core.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdTableTest {

    private static final int MANY = 300_000;

    private final IdTable table = new IdTable();

    @Test
    void keepsTheLastNumberOfAnId() {
        table.put("a", 7);
        table.put("a", 0);
        table.put("", -1);

        assertThat(table.get("a")).hasValue(0);
        assertThat(table.get("")).hasValue(-1);
        assertThat(table.get("b")).isEmpty();
    }

    @Test
    void forgetsNothingWhenItMovesToTheDisk() {
        IntStream.range(0, MANY).forEach(i -> table.put("e" + i, i));
        IntStream.range(0, MANY).forEach(i -> table.put("e" + i, -i));

        assertThat(IntStream.range(0, MANY)).allMatch(i -> table.get("e" + i).getAsLong() == -i);
        assertThat(IntStream.range(MANY, 2 * MANY)).allMatch(i -> table.get("e" + i).isEmpty());
    }
}
