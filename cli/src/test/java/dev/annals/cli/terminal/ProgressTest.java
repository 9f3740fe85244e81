package dev.annals.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    @Test
    void theRateIsThatOfAllRecordsSoFar() {
        assertThat(Progress.rate(3_000, 1_500_000_000L)).isEqualTo(2_000);
        assertThat(Progress.rate(0, 0)).isZero();
    }

    @Test
    void theRestTakesAsLongAsWhatHasBeenRead() {
        assertThat(Progress.left(0.25, 10_000_000_000L)).isEqualTo(", about 30 s left");
        assertThat(Progress.left(0.01, 3_000_000_000L)).isEqualTo(", about 5 min left");
        assertThat(Progress.left(1, 3_000_000_000L)).isEqualTo(", about 0 s left");
    }

    @Test
    void anInputTellsHowFarItIsRead(@TempDir Path folder) throws IOException {
        List<Input> inputs = List.of(Input.of(Files.writeString(folder.resolve("a"), "12345")), Input.of(Files.writeString(folder.resolve("b"), "123")));
        ReadPosition position = ReadPosition.of(inputs).orElseThrow();
        List<Input> counted = inputs.stream().map(position::counted).toList();

        for (int reading = 0; reading < 2; reading++) {
            try (InputStream head = counted.getFirst().open()) {
                assertThat(head.read()).isEqualTo('1');
                assertThat(position.part()).hasValue(0.125);
            }
            try (InputStream first = counted.getFirst().open(); InputStream second = counted.getLast().open()) {
                assertThat(position.part()).isEmpty();
                first.readAllBytes();
                assertThat(position.part()).hasValue(0.625);
                second.readAllBytes();
                assertThat(position.part()).hasValue(1);
            }
        }
        assertThat(ReadPosition.of(List.of(Input.resource(ProgressTest.class, "a")))).isEmpty();
    }
}
