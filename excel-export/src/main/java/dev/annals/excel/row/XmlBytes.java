package dev.annals.excel.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// XML as it grows, in UTF-8.
final class XmlBytes {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] bytes = new byte[4096];
    private int length;

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    /// Markup or digits, all of it ASCII.
    @SuppressWarnings("deprecation") // the one method that copies ASCII without an encoder
    XmlBytes ascii(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
        return this;
    }

    XmlBytes number(long value) {
        return ascii(Long.toString(value));
    }

    /// The text of a cell, with what has to be escaped escaped.
    XmlBytes cellText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || c == ' ') {
                put(c);
            } else if (CellText.needsEscape(text, i)) {
                ascii("_x").put(HEX[c >> 12]).put(HEX[(c >> 8) & 15]).put(HEX[(c >> 4) & 15]).put(HEX[c & 15]).put('_');
            } else if (Character.isHighSurrogate(c)) {
                codePoint(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                character(c);
            }
        }
        return this;
    }

    private void character(char c) {
        switch (c) {
            case '&' -> ascii("&amp;");
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            default -> codePoint(c);
        }
    }

    private void codePoint(int c) {
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | (c >> 6)).put(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            put(0xE0 | (c >> 12)).put(0x80 | ((c >> 6) & 0x3F)).put(0x80 | (c & 0x3F));
        } else {
            put(0xF0 | (c >> 18)).put(0x80 | ((c >> 12) & 0x3F)).put(0x80 | ((c >> 6) & 0x3F)).put(0x80 | (c & 0x3F));
        }
    }

    private XmlBytes put(int b) {
        reserve(1);
        bytes[length++] = (byte) b;
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
