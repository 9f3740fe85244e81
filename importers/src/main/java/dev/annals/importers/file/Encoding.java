package dev.annals.importers.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How bytes were read as text, so that the text can be turned back into the same bytes.
///
/// @param charset what the bytes mean
/// @param carriageReturns whether a line ends with a carriage return alone, which is a line feed in the text
public record Encoding(Charset charset, boolean carriageReturns) {

    /// What nearly all files are (RFC 3629).
    public static final Encoding UTF8 = new Encoding(UTF_8, false);

    /// Where every byte is a character, those from 80 to 9F control characters.
    public static final Encoding LATIN = new Encoding(ISO_8859_1, false);

    /// What programs for Windows write: from 80 to 9F it has letters and signs. Five bytes mean nothing there; they are kept as the
    /// control characters that they are in ISO-8859-1, as browsers keep them (WHATWG Encoding Standard, "windows-1252").
    public static final Encoding WINDOWS = new Encoding(Charset.forName("windows-1252"), false);

    private static final List<Charset> CHARSETS = List.of(UTF_8, ISO_8859_1, WINDOWS.charset, UTF_16LE, UTF_16BE);
    private static final List<String> NAMES = List.of("UTF-8", "ISO-8859-1", "Windows-1252", "UTF-16LE", "UTF-16BE");
    private static final String READ = "read as ";
    private static final String RETURNS = ", lines ended with carriage returns";
    private static final char UNDEFINED = '\uFFFD';

    /// The name of the character set as people write it.
    public String name() {
        return NAMES.get(CHARSETS.indexOf(charset));
    }

    /// What is said of a text that was read so; nothing of plain UTF-8.
    public Optional<String> note() {
        return equals(UTF8) ? Optional.empty() : Optional.of(READ + name() + (carriageReturns ? RETURNS : ""));
    }

    /// How a text was read of which this is said.
    public static Encoding of(Optional<String> note) {
        return note.flatMap(text -> all().filter(encoding -> text.startsWith(encoding.note().orElseThrow())).findFirst()).orElse(UTF8);
    }

    /// A number for it.
    public byte code() {
        return (byte) (CHARSETS.indexOf(charset) * 2 + (carriageReturns ? 1 : 0));
    }

    /// The encoding with a number.
    public static Encoding of(byte code) {
        return new Encoding(CHARSETS.get(code / 2), code % 2 == 1);
    }

    /// All but plain UTF-8, those first whose note begins with that of another.
    private static Stream<Encoding> all() {
        return Stream.of(true, false)
                .flatMap(returns -> CHARSETS.stream().map(charset -> new Encoding(charset, returns)))
                .filter(encoding -> !encoding.equals(UTF8));
    }

    /// The same characters in lines of this kind.
    Encoding with(boolean returns) {
        return new Encoding(charset, returns);
    }

    /// Whether each character is one byte.
    public boolean isSingleByte() {
        return charset.equals(ISO_8859_1) || charset.equals(WINDOWS.charset);
    }

    /// Whether a file begins with the mark of its encoding and is read as UTF-8 after it was turned into that.
    boolean isMarked() {
        return charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
    }

    /// The text of some bytes of a file that was turned into UTF-8 where it is marked.
    String decode(byte[] bytes, int from, int to) {
        if (!charset.equals(WINDOWS.charset)) {
            return new String(bytes, from, to - from, isMarked() ? UTF_8 : charset);
        }
        char[] chars = new String(bytes, from, to - from, charset).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = chars[i] == UNDEFINED ? (char) (bytes[from + i] & 0xFF) : chars[i];
        }
        return new String(chars);
    }

    /// The bytes of a text that was read so.
    public byte[] encode(String text) {
        String lines = carriageReturns ? text.replace('\n', '\r') : text;
        byte[] bytes = lines.getBytes(charset);
        if (charset.equals(WINDOWS.charset)) {
            for (int i = 0; i < bytes.length; i++) {
                char c = lines.charAt(i);
                bytes[i] = c >= 0x80 && c < 0xA0 ? (byte) c : bytes[i];
            }
        }
        return bytes;
    }

    /// What the mark at the beginning of a file says (The Unicode Standard, section 23.8).
    static Optional<Encoding> marked(byte[] beginning) {
        int mark = beginning.length < 2 ? 0 : ((beginning[0] & 0xFF) << 8) | (beginning[1] & 0xFF);
        return switch (mark) {
            case 0xFFFE -> Optional.of(new Encoding(UTF_16LE, false));
            case 0xFEFF -> Optional.of(new Encoding(UTF_16BE, false));
            default -> Optional.empty();
        };
    }
}
