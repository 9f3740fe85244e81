package dev.annals.rdf.term;

import java.nio.charset.StandardCharsets;

/// What stands around a value that is written as it is: an id within an IRI, or the lexical form of a literal.
@SuppressWarnings("ArrayRecordComponent") // frames are never compared
public record Frame(byte[] before, byte[] after) {

    /// Around nothing.
    public static final Frame NONE = new Frame(new byte[0], new byte[0]);

    /// What stands around so many characters of an example.
    static Frame around(String example, int start, int length) {
        return new Frame(bytes(example.substring(0, start)), bytes(example.substring(start + length)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
