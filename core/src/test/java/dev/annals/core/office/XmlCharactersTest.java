package dev.annals.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {

    @Test
    void readsBothEncodingsWithAndWithoutTheirMark() throws IOException {
        assertThat(read("<a>é</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>é</a>");
        assertThat(read("\uFEFF<a>é</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("<a>é</a>");
        assertThat(read("\uFEFF<a>é</a>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("<a>é</a>");
        assertThat(read("<a>é</a>".getBytes(StandardCharsets.UTF_16))).isEqualTo("<a>é</a>");
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void refusesBytesThatAreNoCharacters() {
        assertThatThrownBy(() -> read("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void refusesATextThatIsLongerThanAllowed() throws IOException {
        Limits.set(Limit.CELL_LENGTH, 5);
        assertThat(read("12345".getBytes(StandardCharsets.UTF_8))).isEqualTo("12345");
        assertThatThrownBy(() -> read("123456".getBytes(StandardCharsets.UTF_8))).isInstanceOf(LimitReached.class)
                .hasMessage("a text in it has more than 5 characters" + Limits.reached(Limit.CELL_LENGTH));
    }

    @Test
    void takesAnyNumberOfTextsThatAreShort() throws IOException {
        Limits.set(Limit.CELL_LENGTH, 5);
        try (PartReader reader = XmlCharacters.of(new ByteArrayInputStream("ab".repeat(5).getBytes(StandardCharsets.UTF_8)))) {
            for (int n = 0; n < 5; n++) {
                assertThat(reader.read()).isEqualTo('a');
                assertThat(reader.read()).isEqualTo('b');
                reader.startAnew();
            }
            assertThat(reader.read()).isEqualTo(-1);
        }
    }

    @AfterEach
    void makesLimitsUsualAgain() {
        Limits.reset();
    }

    private static String read(byte[] bytes) throws IOException {
        try (Reader reader = XmlCharacters.of(new ByteArrayInputStream(bytes))) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }
}
