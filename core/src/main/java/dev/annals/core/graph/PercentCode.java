package dev.annals.core.graph;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Ids as segments of IRIs: percent-encoding of UTF-8, RFC 3986 section 2.1.
public final class PercentCode {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentCode() {}

    /// Encodes everything but the unreserved characters of RFC 3986 section 2.3; the result holds no slash.
    public static String encode(String id) {
        if (id.equals(".") || id.equals("..")) {
            return id.replace(".", "%2E"); // dot segments vanish when an IRI is resolved, RFC 3986 section 5.2.4
        }
        var encoded = new StringBuilder(id.length() + 8);
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.toHighHexDigit(octet)).append(HEX.toLowHexDigit(octet));
            }
        }
        return encoded.toString();
    }

    /// Whether a character is unreserved, RFC 3986 section 2.3.
    public static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
    }

    /// The id that a segment stands for; empty when it is not percent-encoded UTF-8.
    public static Optional<String> decode(String segment) {
        var octets = new ByteArrayOutputStream(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) != '%') {
                int end = endOfPlain(segment, i);
                octets.writeBytes(segment.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            } else if (i + 2 < segment.length() && isHex(segment, i + 1) && isHex(segment, i + 2)) {
                octets.write(HexFormat.fromHexDigits(segment, i + 1, i + 3));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        return text(octets.toByteArray());
    }

    private static int endOfPlain(String segment, int start) {
        int end = segment.indexOf('%', start);
        return end < 0 ? segment.length() : end;
    }

    private static boolean isHex(String segment, int index) {
        return HexFormat.isHexDigit(segment.charAt(index));
    }

    private static Optional<String> text(byte[] octets) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
