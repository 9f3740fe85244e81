package dev.annals.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CsvStreamTest {

    private static CsvStream stream(List<List<String>> rows) {
        Iterator<List<String>> left = rows.iterator();
        return new CsvStream(new CsvStream.Rows() {
            @Override
            public Optional<List<String>> next() {
                return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
            }

            @Override
            public void close() {
                // There is nothing to close.
            }
        });
    }

    private static String text(List<List<String>> rows) throws IOException {
        try (CsvStream stream = stream(rows)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void quotesCellsThatHoldWhatTellsCellsAndRowsApart() throws IOException {
        assertThat(text(List.of(List.of("a", "b,c", "d \"e\"", "f\ng", "h\ri", " é ")))).isEqualTo("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",\"h\ri\", é \n");
    }

    @Test
    void keepsEmptyCellsAndBlankLines() throws IOException {
        assertThat(text(List.of(List.of("", "", "a", "a"), List.of(), List.of("b")))).isEqualTo(",,a,a\n\nb\n");
    }

    @Test
    void endsAfterTheLastRowForReadersOfSingleBytesToo() throws IOException {
        try (CsvStream stream = stream(List.of(List.of("é")))) {
            assertThat(List.of(stream.read(), stream.read(), stream.read(), stream.read(), stream.read()))
                    .containsExactly(0xC3, 0xA9, (int) '\n', -1, -1);
        }
    }

    @Test
    void goesOnWhereAShortReadStopped() throws IOException {
        byte[] bytes = new byte[9];
        try (CsvStream stream = stream(List.of(List.of("abcde"), List.of("f")))) {
            assertThat(stream.read(bytes, 0, 0)).isZero();
            assertThat(stream.read(bytes, 1, 4)).isEqualTo(4);
            assertThat(stream.read(bytes, 5, 4)).isEqualTo(2);
            assertThat(stream.read(bytes, 7, 2)).isEqualTo(2);
            assertThat(stream.read(bytes, 0, 9)).isEqualTo(-1);
        }
        assertThat(new String(bytes, 1, 8, StandardCharsets.UTF_8)).isEqualTo("abcde\nf\n");
    }

    @Test
    void closesItsRows() throws IOException {
        var closed = new AtomicBoolean();
        var stream = new CsvStream(new CsvStream.Rows() {
            @Override
            public Optional<List<String>> next() {
                return Optional.empty();
            }

            @Override
            public void close() {
                closed.set(true);
            }
        });
        stream.close();

        assertThat(closed).isTrue();
    }
}
