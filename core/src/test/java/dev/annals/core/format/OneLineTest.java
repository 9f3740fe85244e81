package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void leavesWordsOfAnyScriptAsTheyAre() {
        assertThat(OneLine.of("\u00e9v\u00e9nement, \u0645\u0631\u062d\u0628\u0627, \u4e2d\u56fd, \ud83d\ude80 \\n")).isEqualTo("\u00e9v\u00e9nement, \u0645\u0631\u062d\u0628\u0627, \u4e2d\u56fd, \ud83d\ude80 \\n");
    }

    @Test
    void showsWhatWouldSteerATerminalAsEscapes() {
        assertThat(OneLine.of("a\nb\r\tc\u001b[31m\u009b\u2028\u202e\ud800")).isEqualTo("a\\nb\\r\\tc\\u001B[31m\\u009B\\u2028\\u202E\\uD800");
    }

    @Test
    void tellsOtherBlanksFromTheOrdinaryOne() {
        assertThat(OneLine.of("a b\u00a0\u202fc\u3000d")).isEqualTo("a b\\u00A0\\u202Fc\u3000d");
    }

    @Test
    void keepsANoticeOnItsLineWhateverTheDataAre() {
        var problem = new Problem("kind", "\u001b[2J\n", "is not one of a, b", Position.of(3, 1));

        assertThat(Notice.of(Severity.ERROR, "malformed", "a.zip!\u001b.csv", "place p", problem))
                .hasToString("a.zip!\\u001B.csv:3:1: place p: kind '\\u001B[2J\\n' is not one of a, b");
    }
}
