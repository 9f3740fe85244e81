package dev.annals.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void leavesATextAsItIsButForWhatBreaksItsLine() {
        assertThat(Label.unbroken("Bago  region ", 100)).isEqualTo("Bago  region ");
        assertThat(Label.unbroken("a\r\nb\u2028c", 100)).isEqualTo("a  b c");
        assertThat(Label.unbroken("abcdefgh", 6)).isEqualTo("abc...");
    }

    @Test
    void leavesATextOnOneLineAsItIs() {
        assertThat(Label.plain("Wang Yi meets an unnamed general")).isEqualTo("Wang Yi meets an unnamed general");
        assertThat(Label.plain("")).isEmpty();
        assertThat(Label.plain("a\u00a0b")).isEqualTo("a\u00a0b");
    }

    @Test
    void makesOneBlankOfAllThatIsBlank() {
        assertThat(Label.plain(" a")).isEqualTo("a");
        assertThat(Label.plain("a ")).isEqualTo("a");
        assertThat(Label.plain("a  b")).isEqualTo("a b");
        assertThat(Label.plain("a\tb\r\nc\u2003d\ufffee\u0085f")).isEqualTo("a b c d e f");
        assertThat(Label.plain(" \n")).isEmpty();
    }

    @Test
    void shortensWhatIsTooLong() {
        assertThat(Label.plain("abcdefghij", 10)).isEqualTo("abcdefghij");
        assertThat(Label.plain("abcdefghijk", 10)).isEqualTo("abcdefg...");
        assertThat(Label.plain("abcdef\ud83d\ude00ijk", 10)).isEqualTo("abcdef...");
    }
}
