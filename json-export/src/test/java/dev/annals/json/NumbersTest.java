package dev.annals.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.model.Amount;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.Source;
import dev.annals.testkit.Reading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.1", "62000000000", "9007199254740992", "0.30000000000000004", "100000000000000000000", "0.000001"})
    void writesANumberThatSurvivesADoubleAsANumber(String value) {
        assertThat(amount(value)).contains("\"value\":" + value + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "0.3000000000000000166", "-1234567890.12345678901", "123456789012345678901234567890"})
    void writesANumberThatDoesNotSurviveADoubleAsText(String value) {
        assertThat(amount(value)).contains("\"value\":\"" + value + "\"}");
    }

    @Test
    void writesWholeNumbersBeyondTheExactOnesAsText() {
        assertThat(source("9007199254740991")).contains("\"length\":9007199254740991");
        assertThat(source("9007199254740992")).contains("\"length\":\"9007199254740992\"");
        assertThat(source(Long.toString(Long.MAX_VALUE))).contains("\"length\":\"9223372036854775807\"");
    }

    @ParameterizedTest
    @CsvSource({"7,7", "7.0,7", "1e3,1000", "0.5e1,5", "'\"12\"',12", "'\"9223372036854775807\"',9223372036854775807", "-0,0"})
    void readsWholeNumbersHoweverTheyAreWritten(String written, long value) {
        Reading reading = readLength(written);

        assertThat(reading.allNotices()).isEmpty();
        assertThat(((Source) reading.records().getFirst()).length()).contains(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1.5|'1.5' is not a whole number up to 9223372036854775807",
        "1e400|'1e400' is not a whole number up to 9223372036854775807",
        "9223372036854775808|'9223372036854775808' is not a whole number up to 9223372036854775807",
        "1e2147483647|'1e2147483647' is not a whole number up to 9223372036854775807",
        "1e99999999999|'1e99999999999' has an exponent that is out of range",
        "-1|'-1' is negative",
        "\"+5\"|'+5' is not a number",
        "\"\u0665\"|'\u0665' is not a number",
        "\"0x10\"|'0x10' is not a number",
        "\" 5\"|' 5' is not a number",
        "\"\"|is not a number",
        "true|'true' is true or false, but should be a number",
        "[5]|is a list, but should be a number",
    })
    void tellsWhatIsWrongWithAWholeNumber(String written, String message) {
        assertThat(readLength(written).allNotices()).extracting(Notice::toString)
                .containsExactly("n.ndjson:1:36: source s: length " + message);
    }

    @Test
    void readsDecimalsExactly() {
        for (String written : List.of("1.10", "\"1.1\"", "11e-1", "0.11E+1")) {
            assertThat(((Amount.Exact) readAmount(written)).value()).isEqualTo(new BigDecimal("1.1"));
        }
    }

    @Test
    void refusesDecimalsThatAreTooLong() {
        String event = amount("5");

        assertThat(read(event.replace(":5}", ":1e400}")).allNotices()).singleElement().asString()
                .endsWith("figures/1/amount/value '1E+400' has more than 100 digits before or after the point");
        assertThat(read(event.replace(":5}", ":" + "9".repeat(10_000_000) + "}")).allNotices()).singleElement().asString()
                .endsWith("has more than 1000 characters" + Limits.reached(Limit.NUMBER_LENGTH));
    }

    @Test
    void takesNumbersForTextNever() {
        assertThat(readLength("5").records()).hasSize(1);
        assertThat(read("{\"type\":\"source\",\"id\":7}").allNotices()).extracting(Notice::toString)
                .containsExactly("n.ndjson:1:23: source: id '7' is a number, but should be text");
    }

    private static Amount readAmount(String written) {
        Reading reading = read(amount("5").replace(":5}", ":" + written + "}"));
        assertThat(reading.allNotices()).isEmpty();
        return ((Event) reading.records().getFirst()).figures().getFirst().amount();
    }

    private static String amount(String value) {
        var figure = SmallCorpus.figure(new Amount.Exact(new BigDecimal(value)));
        return write(SmallCorpus.event("e", new Sanction("none", true), List.of(figure)));
    }

    private static String source(String length) {
        return write(readLength("\"" + length + "\"").records().getFirst());
    }

    private static Reading readLength(String written) {
        return read("{\"type\":\"source\",\"id\":\"s\",\"length\":" + written + "}");
    }

    private static String write(CorpusRecord record) {
        return Written.by(new NdjsonExporter(), List.of(record));
    }

    private static Reading read(String text) {
        return Reading.of(new NdjsonImporter(), "n.ndjson", text.getBytes(StandardCharsets.UTF_8));
    }
}
