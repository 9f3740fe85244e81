package dev.annals.excel.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

    private final Errands errands = new Errands();
    private final SharedTexts texts = new SharedTexts(errands);

    @AfterEach
    void close() throws IOException {
        errands.close();
        texts.close();
    }

    @Test
    void numbersATextFromTheSecondTimeOnThatItComes() throws IOException {
        assertThat(texts.number("once")).isNegative();
        assertThat(texts.number("twice")).isNegative();
        assertThat(texts.number("twice")).isEqualTo(0);
        assertThat(texts.number(String.valueOf("twice".toCharArray()))).isEqualTo(0);
        assertThat(texts.number("once")).isEqualTo(1);
        assertThat(texts.count()).isEqualTo(2);
        assertThat(texts.named()).isEqualTo(3);
    }

    @Test
    void leavesLongTextsToTheirCells() throws IOException {
        String text = "long ".repeat(30);
        texts.number(text);
        assertThat(texts.number(text)).isNegative();
    }

    @Test
    void leavesTextsThatAreEscapedToTheirCells() throws IOException {
        for (String text : new String[] {"_x0041_", "bell \u0007", "a\nb", "\uFFFE"}) {
            texts.number(text);
            assertThat(texts.number(text)).as(text).isNegative();
        }
    }

    @Test
    void forgetsWhatDoesNotComeAgainForLong() throws IOException {
        texts.number("a");
        texts.number("a");
        texts.number("b");
        for (int i = 0; i < 1_000_000; i++) {
            texts.number("text " + i);
        }
        assertThat(texts.number("b")).isNegative();
        assertThat(texts.number("b")).isEqualTo(1);
    }

    @Test
    void writesTextsSoThatEachCharacterComesBack() throws IOException {
        for (String text : new String[] {"a<b", "a<b", " a", " a"}) {
            texts.number(text);
        }
        try (DeflatedPart part = texts.between("<sst>".getBytes(StandardCharsets.UTF_8), "</sst>".getBytes(StandardCharsets.UTF_8));
                var inflated = new InflaterInputStream(part.stream(), new Inflater(true))) {
            assertThat(new String(inflated.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(
                    "<sst><si><t>a&lt;b</t></si>\n<si><t xml:space=\"preserve\"> a</t></si>\n</sst>");
        }
    }
}
