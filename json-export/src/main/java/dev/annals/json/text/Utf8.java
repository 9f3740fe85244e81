package dev.annals.json.text;

import dev.annals.core.schema.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Decodes strictly: Jackson would take overlong forms such as C0 80, which RFC 3629 section 3 forbids.
public final class Utf8 {

    static final String BYTE_ORDER_MARK =
            "begins with a byte order mark (EF BB BF), which JSON does not allow (RFC 8259, 8.1); save it as UTF-8 without one";

    private static final HexFormat HEXADECIMAL = HexFormat.ofDelimiter(" ").withUpperCase();

    private Utf8() {}

    /// The text of a piece; throws when it is not UTF-8; a byte order mark is told apart.
    public static String decode(Piece piece) throws BrokenText {
        String text = piece.text();
        if (text.startsWith("\uFEFF")) {
            throw new BrokenText(BrokenText.Flaw.NOT_JSON, BYTE_ORDER_MARK, piece.start());
        }
        if (text.indexOf('\uFFFD') >= 0) {
            check(piece);
        }
        return text;
    }

    private static void check(Piece piece) throws BrokenText {
        ByteBuffer bytes = ByteBuffer.wrap(piece.bytes());
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, decoded, true);
        if (result.isError()) {
            byte[] wrong = new byte[result.length()];
            bytes.get(wrong);
            String before = decoded.flip().toString();
            throw new BrokenText(
                    BrokenText.Flaw.NOT_UTF8,
                    "is not UTF-8 from the bytes " + HEXADECIMAL.formatHex(wrong) + " on; the rejected text shows U+FFFD in their place",
                    new TextCursor(before, piece.start()).at(before.length()));
        }
    }

    static boolean isByteOrderMark(byte[] bytes) {
        return bytes.length == 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    static String hexadecimal(int value) {
        return HEXADECIMAL.toHexDigits((byte) value);
    }
}
