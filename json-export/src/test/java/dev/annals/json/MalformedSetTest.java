package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Hundreds of spoiled files: each gives notices with line and column, none an exception, and none a record that was not there.
final class MalformedSetTest {

    private static final byte[] DOCUMENT = Written.by(new JsonExporter(), SmallCorpus.records()).getBytes(StandardCharsets.UTF_8);
    private static final byte[] LINES = Written.by(new NdjsonExporter(), SmallCorpus.records()).getBytes(StandardCharsets.UTF_8);
    private static final Set<CorpusRecord> GOOD = Set.copyOf(SmallCorpus.records());

    @Test
    void survivesBeingCutOffAtEveryByte() {
        for (int length = 0; length < DOCUMENT.length - 1; length++) {
            check("document cut off at " + length, new JsonImporter(), Arrays.copyOf(DOCUMENT, length));
        }
        for (int length = 1; length < LINES.length; length++) {
            boolean whole = LINES[length] == '\n' || LINES[length - 1] == '\n';
            if (!whole) {
                check("lines cut off at " + length, new NdjsonImporter(), Arrays.copyOf(LINES, length));
            }
        }
    }

    @Test
    void survivesAWrongByteAnywhere() {
        for (int wrong : new int[] {0x00, 0x80, 0xC0, 0xFF}) {
            for (int at = 0; at < LINES.length; at += 3) {
                if (LINES[at] != '\n' && LINES[at] >= 0) { // within a longer character it could make another one
                    check(wrong + " in lines at " + at, new NdjsonImporter(), withByte(LINES, at, wrong));
                }
            }
            for (int at = 0; at < DOCUMENT.length; at += 5) {
                if (DOCUMENT[at] >= 0) {
                    check(wrong + " in the document at " + at, new JsonImporter(), withByte(DOCUMENT, at, wrong));
                }
            }
        }
    }

    private static byte[] withByte(byte[] text, int at, int wrong) {
        byte[] spoiled = text.clone();
        spoiled[at] = (byte) wrong;
        return spoiled;
    }

    @Test
    void survivesValuesOfTheWrongTypeInEveryPlace() {
        for (CorpusRecord record : SmallCorpus.records()) {
            String line = Written.by(new NdjsonExporter(), List.of(record)).strip();
            for (String wrong : List.of("null", "{}", "[[]]", "1e400", "-1E+99999999999", "9".repeat(2000), "0." + "1".repeat(200), "NaN", "\"\\ud800\"",
                    "\"\\u0000\"", "\"\"", "[".repeat(100) + "]".repeat(100), "{\"a\":1,\"a\":2}", "'x'", "0x1F", "01", ".5", "tru")) {
                values(line).forEach(value -> check(wrong + " in " + line, new NdjsonImporter(), replaced(line, value, wrong)));
                values(line).forEach(value -> check(wrong + " in [" + line, new JsonImporter(), ("[" + text(replaced(line, value, wrong)) + "]").getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    /// Where the values after colons begin and end, as far as they are plain.
    private static Stream<int[]> values(String line) {
        return Pattern.compile("(?<=\":)(\"(\\\\.|[^\"\\\\])*\"|[0-9.-]+|true|false)").matcher(line).results()
                .map(found -> new int[] {found.start(), found.end()});
    }

    private static byte[] replaced(String line, int[] value, String wrong) {
        return (line.substring(0, value[0]) + wrong + line.substring(value[1])).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void survivesKeysThatAreGivenTwice() {
        for (CorpusRecord record : SmallCorpus.records()) {
            String line = Written.by(new NdjsonExporter(), List.of(record)).strip();
            Function<String, String> twice = key -> line.replaceFirst("\\{", "{" + key + ":\"x\",");
            for (String key : List.of("\"type\"", "\"id\"", "\"unheard of\"", "\"\"", "\"\\u0069d\"", "\"" + "k".repeat(2000) + "\"")) {
                check(key, new NdjsonImporter(), twice.apply(key).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void survivesOtherEncodingsAndEndlessNesting() {
        String line = text(LINES).lines().findFirst().orElseThrow();
        for (byte[] bytes : List.of(
                line.getBytes(StandardCharsets.UTF_16), line.getBytes(StandardCharsets.UTF_16BE),
                line.getBytes(StandardCharsets.UTF_16LE), "[".repeat(200_000).getBytes(StandardCharsets.UTF_8),
                "{\"a\":".repeat(200_000).getBytes(StandardCharsets.UTF_8), new byte[10_000], (line + line).getBytes(StandardCharsets.UTF_8))) {
            check(line, new NdjsonImporter(), bytes);
            check(line, new JsonImporter(), bytes);
        }
        IntStream.range(0, 256).filter(first -> "[ \t\r\n".indexOf(first) < 0).forEach(first -> {
            check("first byte " + first, new JsonImporter(), new byte[] {(byte) first, '[', ']'});
            check("first byte " + first, new NdjsonImporter(), new byte[] {(byte) first, '{', '}'});
        });
    }

    private static void check(String description, Importer importer, byte[] bytes) {
        Reading reading = Reading.of(importer, "bad.json", bytes);

        assertThat(reading.allNotices()).as(description).isNotEmpty();
        for (Notice notice : reading.allNotices()) {
            assertThat(notice.severity()).isEqualTo(Severity.ERROR);
            assertThat(notice.line()).as(description).isPresent();
            assertThat(notice.column()).as(description).isPresent();
        }
        assertThat(GOOD).as(description).containsAll(reading.records());
    }
}
