package dev.annals.excel.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErrandsTest {

    private final Errands errands = new Errands();
    private final List<Integer> done = new ArrayList<>();

    @AfterEach
    void close() {
        errands.close();
    }

    @Test
    void areDoneInTheOrderInWhichTheyAreGiven() {
        IntStream.range(0, 1000).forEach(n -> errands.add(() -> done.add(n)));
        errands.finish();

        assertThat(done).containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
    }

    @Test
    void areDroppedAfterOneThatFails() {
        errands.add(() -> {
            throw new IllegalArgumentException("the disk is full");
        });

        assertThatThrownBy(errands::finish).isInstanceOf(IllegalArgumentException.class).hasMessage("the disk is full");
        assertThatThrownBy(() -> errands.add(() -> done.add(1))).hasMessage("the disk is full");
        assertThat(done).isEmpty();
    }

    @Test
    void tellOfAnErrorToo() {
        errands.add(() -> {
            throw new OutOfMemoryError("none is left");
        });

        assertThatThrownBy(errands::finish).isInstanceOf(OutOfMemoryError.class);
    }
}
