package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
}
