package dev.annals.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

    private static String read(byte[] bytes) throws IOException {
        try (Reader reader = XmlCharacters.of(new ByteArrayInputStream(bytes))) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }
}
