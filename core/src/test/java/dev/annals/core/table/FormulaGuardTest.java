package dev.annals.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+1+1", "-1+1", "@SUM(1)", "\ttext", "\rtext", "\ntext", "\0text", " =1", "\u00a0=1", "\u200b=1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201",
        "-2+3+cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.org/\")", "-", "-0044-03-15", "--5", "-5 %", "-INF", "+49 30 1"
    })
    void putsAQuoteBeforeWhatASpreadsheetWouldRun(String text) {
        assertThat(FormulaGuard.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "text", "5", "-5", "+5", "-5.0", "-.5", "-1.5E-7", "a=1", "a-b", "me@example.org", "'=1", "2024-10-01", "a, -b", "a; b", "a;-5;b", "a\nb"
    })
    void leavesAllElseAsItIs(String text) {
        assertThat(FormulaGuard.of(text)).isEqualTo(text);
    }

    @Test
    void knowsWhereAnotherLocaleBeginsACell() {
        assertThat(FormulaGuard.of("a;=1")).isEqualTo("a;'=1");
        assertThat(FormulaGuard.of("a\"; =1;\t@b\r\n+c")).isEqualTo("a\";' =1;\t'@b\r\n'+c");
    }
}
