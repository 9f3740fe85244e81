package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.testkit.Reading;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BadJsonTest {

    private static final String GOOD = "{\"type\":\"corpus\",\"id\":\"c\",\"title\":\"T\"}";

    @Test
    void rejectsBadRecordsAndReadsTheOthers() {
        Reading reading = read("""
                [
                  {"type": "corpus", "id": "c", "title": "T"},
                  {"type": "thing"}, 5,
                  {"type": "corpus", "id": "a",
                    "title": 1e400, "title": 1.50, "extra": [true, null]},
                  {"type": "corpus", "id": "d", "title": "T"}
                ]
                """);

        assertThat(reading.records()).hasSize(2);
        assertThat(messages(reading)).containsExactly(
                "bad.json:3:12: type 'thing' is not one of corpus, source, place, actor, event",
                "bad.json:3:22: '5' is a number, but should be an object",
                "bad.json:5:21: corpus a: title '1.50' is given more than once",
                "bad.json:5:36: corpus a: extra is not a field of corpus",
                "bad.json:5:14: corpus a: title '1e400' is a number, but should be text");
        assertThat(reading.rejections()).extracting(Rejection::raw).containsExactly(
                "{\"type\":\"thing\"}", "5", "{\"type\":\"corpus\",\"id\":\"a\",\"title\":1e400,\"title\":1.50,\"extra\":[true,null]}");
        assertThat(reading.origins().getLast().position().line()).isEqualTo(6);
        assertThat(reading.origins().getLast().raw().get()).isEqualTo("{\"type\":\"corpus\",\"id\":\"d\",\"title\":\"T\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", value = {
        "``|0|1|the file is empty; one without records holds []|``",
        "{}|0|1|the file begins with {, but a list of records begins with [REST|{}",
        "\u00ff|0|1|the file begins with the byte C3, but a list of records begins with [REST|\u00ff",
        "[|0|2|the file ends before the list does; a list ends with ]|``",
        "[GOOD|1|40|the file ends before the list does; a list ends with ]|``",
        "[GOOD,|1|41|the file ends before the list does; a list ends with ]|``",
        "[GOOD,]|1|41|a record is missing beside a commaREST|]",
        "[,GOOD]|0|2|a record is missing beside a commaREST|,GOOD]",
        "[GOOD,,GOOD]|1|41|a record is missing beside a commaREST|,GOOD]",
        "[GOOD GOOD]|1|41|a comma or ] should follow the record beforeREST|GOOD]",
        "[GOODx,GOOD]|1|40|a comma or ] should follow the record beforeREST|x,GOOD]",
        "[GOOD] 5|1|42|the file goes on after the end of the listREST|5",
        "[}, GOOD]|0|2|is not JSON: Unexpected close marker '}': no open Object to closeREST|}, GOOD]",
        "[GOOD, {\"a\": [1}, GOOD]|1|50|is not JSON: Unexpected close marker '}': expected ']'|{\"a\": [1}, GOOD]",
        "[5 6, GOOD]|0|4|goes on after the end of the recordREST|5 6, GOOD]",
    })
    void stopsWhereTheFileIsNoLongerJson(String text, int records, int column, String message, String raw) {
        Reading reading = read(text.replace("GOOD", GOOD));

        assertThat(reading.records()).hasSize(records);
        assertThat(messages(reading)).containsExactly(
                "bad.json:1:" + column + ": " + message.replace("REST", "; the rest of the file is not read"));
        assertThat(reading.rejections()).extracting(Rejection::raw).containsExactly(raw.replace("GOOD", GOOD));
        assertThat(reading.allNotices()).extracting(Notice::code).containsExactly("not-json");
    }

    @Test
    void doesNotTakeTheTextOfAStringForARecord() {
        String unclosed = "{\"type\":\"corpus\",\"id\":\"unclosed,\n \"title\":\"[" + GOOD + "]\"}";

        Reading reading = read("[" + GOOD + ",\n" + unclosed + "]");

        assertThat(reading.records()).hasSize(1);
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.type()).isEqualTo(Rejection.REST_TYPE);
            assertThat(rejection.raw()).isEqualTo(unclosed + "]");
            assertThat(rejection.notices()).extracting(Notice::line, Notice::column)
                    .containsExactly(tuple(Optional.of(2L), Optional.of(33L)));
        });
    }

    @Test
    void passesOverAByteOrderMark() {
        Reading reading = read("\uFEFF[" + GOOD + "]");

        assertThat(messages(reading)).isEmpty();
        assertThat(reading.records()).hasSize(1);
    }

    @Test
    void keepsOneMebibyteOfTheRest() {
        String rest = " ".repeat(100) + "x".repeat(2 << 20);

        Reading reading = read("[" + GOOD + "] {" + rest);

        assertThat(reading.rejections()).extracting(Rejection::raw).containsExactly("{" + rest.substring(0, (1 << 20) - 1));
        assertThat(messages(reading)).containsExactly("bad.json:1:42: the file goes on after the end of the list; "
                + "the rest of the file is not read, and only 1 MiB of it is kept with the rejected records");
    }

    @Test
    void readsOnAfterARecordThatIsNotUtf8OrTooLarge() {
        String wrong = GOOD.replace("T", "\u00c0\u0080");
        String deep = "[".repeat(70_000) + "]".repeat(70_000);
        String longOne = GOOD.replace("T", "x".repeat(1 << 24));

        Reading reading = Reading.of(
                new JsonImporter(), "bad.json",
                ("[" + wrong + ",\n" + deep + ",\n" + longOne + "," + GOOD + "]").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading.records()).hasSize(1);
        assertThat(messages(reading)).containsExactly(
                "bad.json:1:37: is not UTF-8 from the bytes C0 on; the rejected text shows U+FFFD in their place",
                "bad.json:2:201: is nested deeper than 200 levels" + Limits.reached(Limit.NESTING),
                "bad.json:3:1: has more than 16777216 bytes; only the first 1048576 are kept with the rejected records" + Limits.reached(Limit.RECORD_LENGTH));
    }

    @Test
    void throwsWhenTheInputCannotBeRead() {
        var missing = new Input("gone.json", Optional.empty(), () -> {
            throw new FileNotFoundException("gone.json");
        });

        assertThatThrownBy(() -> Reading.of(new JsonImporter(), missing)).isInstanceOf(UnreadableInput.class);
        assertThatThrownBy(() -> Reading.of(new NdjsonImporter(), missing)).isInstanceOf(UnreadableInput.class);
    }

    private static Reading read(String text) {
        return Reading.of(new JsonImporter(), "bad.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> messages(Reading reading) {
        return reading.allNotices().stream().map(Notice::toString).toList();
    }
}
