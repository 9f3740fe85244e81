package dev.annals.core.office;

import dev.annals.core.format.Packed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The characters of XML that is in UTF-8 or UTF-16, as all parts of office documents are (ECMA-376 Part 2, 8.1.4).
///
/// The JDK's parser would tell bytes that are neither on the standard error, before its exception does.
public final class XmlCharacters {

    private XmlCharacters() {}

    /// Reads a document, of which no text may be too long; fails with a [java.nio.charset.CharacterCodingException] at bytes that are no characters.
    public static PartReader of(InputStream stream) throws IOException {
        var bytes = new BufferedInputStream(stream, 1 << 13);
        bytes.mark(2);
        Charset charset = charset(bytes.readNBytes(2));
        bytes.reset();
        var reader = new InputStreamReader(
                bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        return new PartReader(withoutMark(reader));
    }

    private static Charset charset(byte[] first) {
        boolean wide = Packed.startsWith(first, 0xfe, 0xff) || Packed.startsWith(first, 0xff, 0xfe);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /// UTF-16 takes its byte order mark away, UTF-8 hands it on.
    private static Reader withoutMark(Reader reader) throws IOException {
        var characters = new PushbackReader(reader, 1);
        int first = characters.read();
        if (first >= 0 && first != '\uFEFF') {
            characters.unread(first);
        }
        return characters;
    }
}
