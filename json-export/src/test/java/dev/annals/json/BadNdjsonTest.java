package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BadNdjsonTest {

    private static final String GOOD = "{\"type\":\"corpus\",\"id\":\"c\",\"title\":\"T\"}";

    @Test
    void tellsAllProblemsOfALineWithTheirColumns() {
        String line = "{\"type\":\"corpus\",\"id\":5,\"title\":null,\"title\":\"x\",\"colour\":\"\u00e9\ud83d\ude80\","
                + "\"schemes\":[{\"id\":\"a\"},{\"id\":\"b\",\"title\":true}],\"created\":\"2021-02-30\"}";

        Reading reading = read(GOOD + "\n" + line + "\n" + GOOD);

        assertThat(reading.records()).hasSize(2);
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.type()).isEqualTo("corpus");
            assertThat(rejection.id()).isEmpty();
            assertThat(rejection.raw()).isEqualTo(line);
            assertThat(rejection.notices()).extracting(Notice::code).containsOnly("malformed");
        });
        assertThat(messages(reading)).containsExactlyInAnyOrder(
                "bad.ndjson:2:23: corpus: id '5' is a number, but should be text",
                "bad.ndjson:2:33: corpus: title is null; leave the key out instead",
                "bad.ndjson:2:38: corpus: title 'x' is given more than once",
                "bad.ndjson:2:50: corpus: colour '\u00e9\ud83d\ude80' is not a field of corpus",
                "bad.ndjson:2:75: corpus: schemes/1/title is missing",
                "bad.ndjson:2:104: corpus: schemes/2/title 'true' is true or false, but should be text",
                "bad.ndjson:2:121: corpus: created '2021-02-30' is not a day of the calendar, written YYYY-MM-DD");
    }

    @Test
    void saysWhereAValueStandsThatTheModelRefuses() {
        Reading reading = read("{\"type\":\"corpus\",\"id\":\"c\",\n{\"type\":\"corpus\",\"id\":\"c\",\"title\":\"\"}");

        assertThat(messages(reading)).containsExactly(
                "bad.ndjson:1:27: ends before the record is complete", "bad.ndjson:2:35: corpus c: title is empty");
    }

    @Test
    void tellsKeysThatBelongToAnotherCaseOfAChoice() {
        String event = Written.by(new NdjsonExporter(), List.of(SmallCorpus.records().getLast()))
                .replace("\"act\":\"asserts\"", "\"act\":\"asserts\",\"method\":\"ambush\"")
                .replace("\"kind\":\"unresolved\",", "");

        assertThat(messages(read(event))).containsExactlyInAnyOrder(
                "bad.ndjson:1:204: event e2: detail/method 'ambush' is not a field of statement",
                "bad.ndjson:1:375: event e2: participations/2/actor/kind is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[1]|1|is a list, but should be an object",
        "5|1|'5' is a number, but should be an object",
        "null|1|is null; leave the key out instead",
        "{\"a\":1}|1|type is missing",
        "{\"type\":7}|9|type '7' is a number, but should be text",
        "{\"type\":\"x\"}|9|type 'x' is not one of corpus, source, place, actor, event",
        "{} {}|4|goes on after the end of the record",
        "{\"type\":|9|ends before the record is complete",
        "{\"a\":\"b|8|ends before the record is complete",
        "{\"a\":1]|7|is not JSON: Unexpected close marker ']': expected '}'",
        "{\"a\":NaN}|9|is not JSON: Non-standard token 'NaN'",
        "{\"a\":01}|7|is not JSON: Invalid numeric value: Leading zeroes not allowed",
        "// c|1|is not JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
        "{\"\u00e9\ud83d\ude80\":nul}|7|is not JSON: Unrecognized token 'nul': "
                + "was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
    })
    void rejectsALineAndReadsTheNext(String line, int column, String message) {
        Reading reading = read(line + "\r\n\r\n \t\n" + GOOD + "\r\n");

        assertThat(messages(reading)).containsExactly("bad.ndjson:1:" + column + ": " + message);
        assertThat(reading.rejections()).extracting(Rejection::type, Rejection::raw)
                .containsExactly(tuple(Rejection.UNKNOWN_TYPE, line));
        assertThat(reading.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.position().line()).isEqualTo(4);
            assertThat(origin.raw().get()).isEqualTo(GOOD);
        });
    }

    @Test
    void passesOverAByteOrderMarkAtTheBeginningOnly() {
        Reading reading = read("\uFEFF" + GOOD + "\n\uFEFF" + GOOD);

        assertThat(reading.records()).hasSize(1);
        assertThat(messages(reading)).containsExactly(
                "bad.ndjson:2:1: begins with a byte order mark (EF BB BF), which JSON does not allow (RFC 8259, 8.1); "
                        + "save it as UTF-8 without one");
    }

    @ParameterizedTest
    @CsvSource({"c080,C0", "eda080,ED A0 80", "ff,FF", "c3,C3", "f0808080,F0"})
    void rejectsWhatIsNotUtf8(String hexadecimal, String shown) {
        String wrong = new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.ISO_8859_1);

        String text = GOOD + "\n" + GOOD.replace("T", wrong) + "\n" + GOOD;
        Reading reading = Reading.of(new NdjsonImporter(), "bad.ndjson", text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading.records()).hasSize(2);
        assertThat(messages(reading)).containsExactly(
                "bad.ndjson:2:36: is not UTF-8 from the bytes " + shown + " on; the rejected text shows U+FFFD in their place");
        assertThat(reading.rejections().getFirst().raw()).matches("\\{.*\"title\":\"\uFFFD+\"}");
    }

    @Test
    void keepsTextThatHoldsTheReplacementCharacterItself() {
        assertThat(read(GOOD.replace("T", "\uFFFD")).allNotices()).isEmpty();
    }

    @Test
    void rejectsWhatIsTooLargeAndReadsOn() {
        String deep = "{\"a\":".repeat(201) + "1" + "}".repeat(201);
        String longKey = "{\"" + "k".repeat(1001) + "\":1}";
        String longLine = GOOD.replace("T", "x".repeat(1 << 24));
        String almostTooLong = GOOD.replace("T", "x".repeat((1 << 24) - 100));

        Reading reading = read(String.join("\n", deep, longKey, longLine, almostTooLong, GOOD));

        assertThat(reading.records()).hasSize(2);
        assertThat(messages(reading)).containsExactly(
                "bad.ndjson:1:1001: is nested deeper than 200 levels" + Limits.reached(Limit.NESTING),
                "bad.ndjson:2:1005: has a key of more than 1000 characters" + Limits.reached(Limit.KEY_LENGTH),
                "bad.ndjson:3:1: has more than 16777216 bytes; only the first 1048576 are kept with the rejected records" + Limits.reached(Limit.RECORD_LENGTH));
        assertThat(reading.rejections()).extracting(Rejection::raw).containsExactly(deep, longKey, longLine.substring(0, 1 << 20));
        assertThat(reading.allNotices()).extracting(Notice::code).containsOnly("too-large");
    }

    @Test
    void survivesNestingWithoutEnd() {
        Reading reading = read("[".repeat(1_000_000) + "\n" + GOOD);

        assertThat(reading.records()).hasSize(1);
        assertThat(messages(reading)).containsExactly("bad.ndjson:1:201: is nested deeper than 200 levels" + Limits.reached(Limit.NESTING));
    }

    @Test
    void namesTheRecordOfAProblem() {
        Reading reading = read("{\"id\":\"p1\",\"type\":\"place\",\"kind\":\"planet\",\"name\":\"Mars\"}");

        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.type()).isEqualTo("place");
            assertThat(rejection.id()).isEqualTo(Optional.of("p1"));
            assertThat(rejection.notices()).singleElement().asString()
                    .startsWith("bad.ndjson:1:34: place p1: kind 'planet' is not one of country, ");
        });
    }

    private static Reading read(String text) {
        return Reading.of(new NdjsonImporter(), "bad.ndjson", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> messages(Reading reading) {
        return reading.allNotices().stream().map(Notice::toString).toList();
    }
}
