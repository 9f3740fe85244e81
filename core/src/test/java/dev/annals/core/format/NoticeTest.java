package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static Notice about(String value) {
        return Notice.of(Severity.ERROR, "malformed", "a.csv", "event e", new Problem("figures/1/amount", value, "is no number", Position.UNKNOWN));
    }

    @Test
    void showsAValueAsItIs() {
        assertThat(about("x".repeat(500))).hasToString("a.csv: event e: figures/1/amount '" + "x".repeat(500) + "' is no number");
    }

    @Test
    void showsTheBeginningOfAVeryLongValueAndKeepsItWhole() {
        Notice notice = about("9".repeat(1_000_000));

        assertThat(notice).hasToString("a.csv: event e: figures/1/amount '" + "9".repeat(500) + " ...' (1,000,000 characters) is no number");
        assertThat(notice.value()).contains("9".repeat(1_000_000));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(about("x".repeat(499) + "🛢🛢").toString()).contains("'" + "x".repeat(499) + " ...' (503 characters)");
    }

    @Test
    void namesAPlaceInATableAsSpreadsheetsDo() {
        assertThat(Notice.error("malformed", "is no number", "corpus.xlsx", new Position("Event figures", 3, 28)))
                .hasToString("corpus.xlsx: Event figures!AB3: is no number");
        assertThat(Notice.error("malformed", "is no number", "", new Position("Event figures", 3, 0))).hasToString("Event figures!3: is no number");
    }

    @Test
    void saysWhatIsKnownOfThePlaceOnly() {
        assertThat(Notice.warning("late", "comes late", "a.csv")).hasToString("a.csv: comes late");
        assertThat(Notice.warning("late", "comes late", "a.csv", Position.of(7, 0))).hasToString("a.csv:7: comes late");
        assertThat(Notice.warning("late", "comes late", "", Position.UNKNOWN)).hasToString("comes late");
    }
}
