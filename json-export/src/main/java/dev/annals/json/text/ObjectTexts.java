package dev.annals.json.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/// Cuts an input into the texts of its objects, wherever they stand: one after the other, with or without separators (RFC 7464), in
/// arrays, or in lists within objects, of which the rest is passed over.
public final class ObjectTexts {

    private final Bytes bytes;
    private final Optional<String> list;
    private final Cutter cutter = new Cutter();
    private final JsonFactory factory = JsonTree.factory();
    private boolean inList;

    /// Of this stream; where objects hold the list, with its key.
    public ObjectTexts(InputStream in, Optional<String> list) {
        this.bytes = new Bytes(in);
        this.list = list;
    }

    /// The next object, or what stands in the place of one; empty after the last.
    public Optional<Piece> next() throws IOException {
        for (int next = peek(); next != Bytes.END; next = peek()) {
            if (next == ']') {
                bytes.next();
                leave();
            } else if (!inList && next == '[' && list.isEmpty()) {
                bytes.next();
                inList = true;
            } else if (!inList && next == '{' && list.isPresent()) {
                bytes.next();
                enter(list.get());
            } else {
                return Optional.of(Elements.cut(bytes, cutter));
            }
        }
        return Optional.empty();
    }

    /// What is wrong when the objects have ended only because a compressed file is broken.
    public Optional<BrokenText> flaw() {
        return bytes.flaw();
    }

    private int peek() throws IOException {
        int next = bytes.peekPastBlanks();
        while (next == ',' || next == Piece.RECORD_SEPARATOR) {
            bytes.next();
            next = bytes.peekPastBlanks();
        }
        return next;
    }

    private void leave() throws IOException {
        if (inList && list.isPresent()) {
            toEnd();
        }
        inList = false;
    }

    /// Goes to the beginning of the list, or to the end of an object that has none.
    private void enter(String wanted) throws IOException {
        for (int next = peek(); next == '"'; next = peek()) {
            String key = key();
            if (bytes.peekPastBlanks() == ':') {
                bytes.next();
            }
            if (key.equals(wanted) && bytes.peekPastBlanks() == '[') {
                bytes.next();
                inList = true;
                return;
            }
            passValue();
        }
        toEnd();
    }

    /// The key that begins here, without its escapes (RFC 8259, section 7); one that is broken is the key of no list.
    private String key() throws IOException {
        var key = new ByteArrayOutputStream();
        key.write(bytes.next());
        int next = bytes.next();
        for (boolean escaped = false; next != Bytes.END && (escaped || next != '"'); next = bytes.next()) {
            key.write(next);
            escaped = !escaped && next == '\\';
        }
        key.write('"');
        try {
            return JsonTree.read(factory, key.toString(StandardCharsets.UTF_8), bytes.position()).value();
        } catch (BrokenText broken) {
            return "";
        }
    }

    private void passValue() throws IOException {
        var nesting = new Nesting();
        for (int next = bytes.peek(); next != Bytes.END && !(nesting.isOutermost() && (next == ',' || next == '}')); next = bytes.peek()) {
            nesting.pass(bytes.next());
        }
    }

    private void toEnd() throws IOException {
        for (int next = peek(); next != '}' && next != Bytes.END; next = peek()) {
            passValue();
        }
        bytes.next();
    }
}
