package dev.annals.json.text;

import dev.annals.core.schema.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Cuts a JSON array into the texts of its elements, without looking into them.
public final class Elements {

    private enum Next { LIST, FIRST_ELEMENT_OR_END, ELEMENT, COMMA_OR_END, NOTHING }

    private final Bytes bytes;
    private final boolean inObject;
    private final Cutter cutter = new Cutter();
    private Next expected = Next.LIST;

    private Elements(Bytes bytes, boolean inObject) {
        this.bytes = bytes;
        this.inObject = inObject;
    }

    /// The elements of a list that is the whole input.
    public static Elements of(InputStream in) {
        return new Elements(new Bytes(in), false);
    }

    /// The elements of a list that is the last member of an object.
    public static Elements ofMember(Bytes bytes) {
        return new Elements(bytes, true);
    }

    /// What is wrong when the elements have ended only because a compressed file is broken.
    public Optional<BrokenText> flaw() {
        return bytes.flaw();
    }

    /// The next element; empty after the last one. Throws when what comes next is not part of an array.
    public Optional<Piece> next() throws IOException, BrokenText {
        if (expected == Next.LIST) {
            beginList();
        }
        if (expected == Next.COMMA_OR_END && bytes.peekPastBlanks() == ',') {
            pass(Next.ELEMENT);
        } else if (expected != Next.ELEMENT && bytes.peekPastBlanks() == ']') {
            pass(Next.NOTHING);
        }
        if (expected == Next.NOTHING) {
            requireEnd();
            return Optional.empty();
        }
        requireElement();
        return Optional.of(element());
    }

    private void pass(Next then) throws IOException {
        bytes.next();
        expected = then;
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
        pass(Next.FIRST_ELEMENT_OR_END);
    }

    private String notList(int next) {
        String beginning = next > ' ' && next < 0x7F ? Character.toString(next) : "the byte " + Utf8.hexadecimal(next);
        return "the file begins with " + beginning + ", but a list of records begins with [";
    }

    private void requireEnd() throws IOException, BrokenText {
        if (inObject) {
            requireEndOfObject();
        }
        if (bytes.peekPastBlanks() != Bytes.END) {
            throw broken("the file goes on after the end of the list", bytes.position());
        }
    }

    private void requireEndOfObject() throws IOException, BrokenText {
        if (bytes.peekPastBlanks() != '}') {
            throw broken("the object that holds the list should end here with }", bytes.position());
        }
        bytes.next();
    }

    private void requireElement() throws IOException, BrokenText {
        int next = bytes.peekPastBlanks();
        if (next == Bytes.END) {
            throw broken("the file ends before the list does; a list ends with ]", bytes.position());
        }
        if (expected == Next.COMMA_OR_END) {
            throw broken("a comma or ] should follow the record before", bytes.position());
        }
        if (next == ',' || next == ']') {
            throw broken("a record is missing beside a comma", bytes.position());
        }
    }

    private Piece element() throws IOException {
        expected = Next.COMMA_OR_END;
        return cut(bytes, cutter);
    }

    /// Cuts out the value that comes next.
    public static Piece cut(Bytes bytes, Cutter cutter) throws IOException {
        var nesting = new Nesting();
        cutter.begin(bytes.position());
        while (!endsElement(nesting, bytes.peek())) {
            int next = bytes.next();
            cutter.add(next);
            nesting.pass(next);
            if (nesting.isOutermost() && (next == '}' || next == ']')) {
                break;
            }
        }
        return cutter.end();
    }

    private static boolean endsElement(Nesting nesting, int next) {
        return next == Bytes.END || (nesting.isOutermost() && (next == ',' || next == ']'));
    }

    private static BrokenText broken(String reason, Position position) {
        return new BrokenText(BrokenText.Flaw.NOT_JSON, reason, position);
    }

    /// What has not been cut yet, up to a limit.
    public byte[] rest() throws IOException {
        return bytes.rest(Cutter.KEPT);
    }
}
