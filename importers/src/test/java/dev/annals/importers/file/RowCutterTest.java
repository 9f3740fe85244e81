package dev.annals.importers.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowCutterTest {

    private static List<OriginalRow> rows(InputStream in, Dialect dialect) throws IOException {
        var cutter = new RowCutter(in, dialect, Decoder.UTF8);
        var rows = new ArrayList<OriginalRow>();
        for (Optional<OriginalRow> row = cutter.next(); row.isPresent(); row = cutter.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static List<OriginalRow> rows(String text) throws IOException {
        return rows(stream(text), Dialect.COMMA);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsLineFeedsWithinQuotesAndCountsThem() throws IOException {
        assertThat(rows("a,\"b\nc\"\nd\n")).extracting(OriginalRow::text, OriginalRow::line).containsExactly(tuple("a,\"b\nc\"", 1L), tuple("d", 3L));
    }

    @Test
    void keepsBlankLinesAndCarriageReturnsInTheRawRow() throws IOException {
        assertThat(rows("\n\na\r\n\r\nb")).extracting(OriginalRow::raw, OriginalRow::text, OriginalRow::line)
                .containsExactly(tuple("\n\na\r\n\r", "a", 3L), tuple("b", "b", 5L));
    }

    @Test
    void countsTheCodePointsBeforeARow() throws IOException {
        assertThat(rows("\n\uD83D\uDE00\u00e9\r\n\r\nb\n\nc")).extracting(OriginalRow::raw, OriginalRow::start)
                .containsExactly(tuple("\n\uD83D\uDE00\u00e9\r\n\r", 0L), tuple("b\n", 7L), tuple("c", 10L));
    }

    @Test
    void goesOnAfterTheLineOfAStrayQuote() throws IOException {
        assertThat(rows("a,\"b\nc,d\ne\n")).extracting(OriginalRow::text, row -> row.flaw().map(OriginalRow.Flaw::code).orElse("")).containsExactly(
                tuple("a,\"b", "unclosed-quote"), tuple("c,d", ""), tuple("e", ""));
    }

    @Test
    void takesAQuoteForACharacterWhereTheDialectHasNone() throws IOException {
        assertThat(rows(stream("\"a\tb\n\"c\n"), Dialect.TAB)).extracting(OriginalRow::text).containsExactly("\"a\tb", "\"c");
    }

    @Test
    void rejectsARowThatIsTooLongAndReadsOn() throws IOException {
        List<InputStream> parts = new ArrayList<>(List.of(stream("a\n")));
        Stream.generate(() -> stream("x".repeat(1 << 20))).limit(40).forEach(parts::add);
        parts.add(stream("\nb\n"));

        List<OriginalRow> rows = rows(new SequenceInputStream(Collections.enumeration(parts)), Dialect.COMMA);

        assertThat(rows).extracting(row -> row.flaw().map(OriginalRow.Flaw::code).orElse(""), OriginalRow::line, row -> row.raw().length())
                .containsExactly(tuple("", 1L, 1), tuple("too-long", 2L, 1 << 20), tuple("", 3L, 1));
    }

    @Test
    void closesAnUnclosedQuoteAtItsLineEvenWhenMuchFollows() throws IOException {
        List<OriginalRow> rows = rows("a,\"b\n" + "c,d\n".repeat(5_000_000));

        assertThat(rows).hasSize(5_000_001);
        assertThat(rows.getFirst().flaw()).contains(OriginalRow.Flaw.UNCLOSED_QUOTE);
    }

    @Test
    void readsARowThatIsNotUtf8AsLatinOne() throws IOException {
        List<OriginalRow> rows = rows(new ByteArrayInputStream("\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)), Dialect.COMMA);

        assertThat(rows).extracting(OriginalRow::text, OriginalRow::encoding).containsExactly(tuple("\u00e9", Encoding.LATIN));
        assertThat(rows("\uFFFD\n")).extracting(OriginalRow::encoding).containsExactly(Encoding.UTF8);
    }
}
