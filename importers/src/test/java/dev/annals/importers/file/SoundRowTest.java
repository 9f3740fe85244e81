package dev.annals.importers.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The end of a sound row is found in memory, or byte by byte: both have to find the same.
class SoundRowTest {

    private static final byte[] SIGNS = {'"', '"', ',', ';', '\t', '\n', '\n', '\r', 'a', 'b', ' ', (byte) 0xC3, (byte) 0xA4, 0};
    private static final List<Dialect> DIALECTS = List.of(
            Dialect.COMMA, Dialect.SEMICOLON, Dialect.TAB, Dialect.QUOTED_TAB, Dialect.TAB.inPairs(), new Dialect('a', Dialect.Quoting.FULL));

    @Test
    void findsTheSameEndWhereItFindsOne() throws IOException {
        int found = 0;
        for (int seed = 0; seed < 200_000; seed++) {
            var random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = SIGNS[random.nextInt(SIGNS.length)];
            }
            Dialect dialect = DIALECTS.get(random.nextInt(DIALECTS.size()));
            int sound = SoundRow.end(bytes, 0, bytes.length, dialect);
            if (sound != SoundRow.UNKNOWN) {
                var scan = new RowScan(place -> place < bytes.length ? bytes[place] & 0xFF : -1, dialect);
                assertThat(sound).as("seed " + seed).isEqualTo(scan.end(0));
                assertThat(scan.flaw()).as("seed " + seed).isEmpty();
                found++;
            }
        }
        assertThat(found).isGreaterThan(50_000);
    }

    @Test
    void findsTheEndOfRowsWithQuotesAndLineFeeds() {
        byte[] row = "1,\"a \"\"b\"\"\n, c\",\"\"\r\nnext".getBytes(StandardCharsets.UTF_8);

        assertThat(SoundRow.end(row, 0, row.length, Dialect.COMMA)).isEqualTo(row.length - "\nnext".length());
    }

    @Test
    void leavesSeparatorsThatMeanSomethingElse() {
        assertThat(List.of('"', '\n', '\r', '\u00e9')).noneMatch(sign -> SoundRow.knows(new Dialect(sign, Dialect.Quoting.FULL)));
        assertThat(DIALECTS).allMatch(SoundRow::knows);
    }
}
