package dev.annals.json;

import dev.annals.core.schema.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Cuts a JSON array into the texts of its elements, without looking into them.
final class Elements {

    private static final String CUT_OFF = "the file ends before the list does; a list ends with ]";

    private enum Next { LIST, FIRST_ELEMENT, ELEMENT, COMMA, NOTHING }

    private final Bytes bytes;
    private final Cutter cutter = new Cutter();
    private Next expected = Next.LIST;

    Elements(InputStream in) {
        this.bytes = new Bytes(in);
    }

    /// The next element; empty after the last one. Throws when what comes next is not part of an array.
    Optional<Piece> next() throws IOException, BrokenText {
        if (expected == Next.LIST) {
            beginList();
        }
        int next = bytes.peekPastBlanks();
        if (expected == Next.COMMA && next == ',') {
            bytes.next();
            expected = Next.ELEMENT;
            next = bytes.peekPastBlanks();
        }
        if (next == ']' && (expected == Next.FIRST_ELEMENT || expected == Next.COMMA)) {
            bytes.next();
            expected = Next.NOTHING;
            next = bytes.peekPastBlanks();
        }
        if (expected == Next.NOTHING) {
            requireEnd(next);
            return Optional.empty();
        }
        requireElement(next);
        return Optional.of(element());
    }

    private void beginList() throws IOException, BrokenText {
        int next = bytes.peekPastBlanks();
        Position position = bytes.position();
        if (next == Bytes.END) {
            throw broken("the file is empty; one without records holds []", position);
        }
        if (next != '[') {
            throw broken(notList(next), position);
        }
        bytes.next();
        expected = Next.FIRST_ELEMENT;
    }

    private String notList(int next) {
        if (Utf8.isByteOrderMark(bytes.lookAhead(3))) {
            return "the file " + Utf8.BYTE_ORDER_MARK;
        }
        String beginning = next > ' ' && next < 0x7F ? Character.toString(next) : "the byte " + Utf8.hexadecimal(next);
        return "the file begins with " + beginning + ", but a list of records begins with [";
    }

    private void requireEnd(int next) throws BrokenText {
        if (next != Bytes.END) {
            throw broken("the file goes on after the end of the list", bytes.position());
        }
    }

    private void requireElement(int next) throws BrokenText {
        if (next == Bytes.END) {
            throw broken(CUT_OFF, bytes.position());
        }
        if (next == ',' || next == ']') {
            throw broken("a record is missing between two commas or at the end of the list", bytes.position());
        }
    }

    private Piece element() throws IOException {
        var nesting = new Nesting();
        cutter.begin(bytes.position());
        for (int next = bytes.peek(); next != Bytes.END; next = bytes.peek()) {
            if (nesting.isOutermost() && (next == ',' || next == ']')) {
                break;
            }
            nesting.pass(next);
            cutter.add(bytes.next());
        }
        expected = Next.COMMA;
        return cutter.end();
    }

    private static BrokenText broken(String reason, Position position) {
        return new BrokenText(BrokenText.Flaw.NOT_JSON, reason, position);
    }

    /// What has not been cut yet, up to a limit.
    byte[] rest() throws IOException {
        return bytes.rest(Cutter.KEPT);
    }
}
