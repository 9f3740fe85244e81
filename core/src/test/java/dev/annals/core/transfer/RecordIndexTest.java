package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.transfer.RecordIndex.Seen;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordIndexTest {

    private static final int MANY = 300_000;

    private final RecordIndex index = new RecordIndex();

    @Test
    void tellsTheSameFromTheOther() {
        index.add("actor", "a", 7);
        index.add("actor", "nothing in it", 0);

        assertThat(index.look("actor", "a", 7)).isEqualTo(Seen.SAME);
        assertThat(index.look("actor", "a", 8)).isEqualTo(Seen.OTHER);
        assertThat(index.look("actor", "nothing in it", 0)).isEqualTo(Seen.SAME);
        assertThat(index.look("place", "a", 7)).isEqualTo(Seen.NEVER);
        assertThat(index.has("actor", "b")).isFalse();
    }

    @Test
    void forgetsNothingWhenItMovesToTheDisk() {
        IntStream.range(0, MANY).forEach(i -> index.add("event", "e" + i, i));

        assertThat(IntStream.range(0, MANY)).allMatch(i -> index.look("event", "e" + i, i) == Seen.SAME);
        assertThat(IntStream.range(MANY, 2 * MANY)).noneMatch(i -> index.has("event", "e" + i));
    }
}
