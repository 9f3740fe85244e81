package dev.annals.excel.read;

import static dev.annals.excel.read.DoubtfulXml.require;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The bytes of a sheet, cut into rows; they are [doubtful][DoubtfulXml] unless they look like rows in UTF-8.
final class RowBytes implements Closeable {

    private static final SoughtBytes BEGIN = new SoughtBytes("<sheetData>");
    private static final SoughtBytes END = new SoughtBytes("</sheetData>");
    private static final SoughtBytes ROW = new SoughtBytes("<row");
    private static final SoughtBytes END_OF_TAG = new SoughtBytes(">");
    private static final SoughtBytes END_OF_ROW = new SoughtBytes("</row>");
    private static final String FIRST = "<?xml version=\"1.0\" encoding=\"UTF-8\"";

    /// A row that is longer is doubtful, so that no text in it is longer than usual.
    private static final long LONGEST = Limit.CELL_LENGTH.usual();

    private final InputStream stream;
    private byte[] bytes = new byte[1 << 16];
    private int from;
    private int to;
    private int end;
    private byte[] head = {};

    RowBytes(InputStream stream) {
        this.stream = stream;
    }

    /// Passes what stands before the rows, and gives it.
    byte[] head() throws IOException {
        require(Limits.of(Limit.CELL_LENGTH) >= LONGEST);
        to = find(BEGIN, 0) + BEGIN.length();
        var text = new String(bytes, 0, to, StandardCharsets.ISO_8859_1);
        require(text.startsWith(FIRST) && !text.contains("<!") && !text.contains("<row"));
        head = Arrays.copyOf(bytes, to);
        return head;
    }

    /// Goes to the next row; false where there is none.
    boolean next() throws IOException {
        from = to;
        int start = 0;
        while (isBlank(start)) {
            start++;
        }
        from += start;
        if (startsWith(END)) {
            to = from + END.length();
            return false;
        }
        require(startsWith(ROW));
        int tag = find(END_OF_TAG, 0);
        int length = bytes[from + tag - 1] == '/' ? tag + 1 : find(END_OF_ROW, tag) + END_OF_ROW.length();
        to = from + length;
        return true;
    }

    private boolean isBlank(int place) throws IOException {
        while (from + place >= end) {
            more();
        }
        byte b = bytes[from + place];
        return b == '\n' || b == ' ' || b == '\r' || b == '\t';
    }

    private boolean startsWith(SoughtBytes wanted) throws IOException {
        while (from + wanted.length() > end) {
            more();
        }
        return wanted.standAt(bytes, from);
    }

    /// Where some bytes stand, counted from the beginning of the row.
    private int find(SoughtBytes wanted, int start) throws IOException {
        int place = start;
        int found = wanted.in(bytes, from + place, end);
        while (found < 0) {
            place = Math.max(start, end - from - wanted.length() + 1);
            more();
            found = wanted.in(bytes, from + place, end);
        }
        return found - from;
    }

    /// Reads more behind what there is of the row; what is before it is done with.
    private void more() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, end - from);
        end -= from;
        to -= from;
        from = 0;
        require(end < LONGEST);
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * end);
        }
        int count = stream.read(bytes, end, bytes.length - end);
        require(count > 0);
        end += count;
    }

    /// The array in which the row lies.
    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /// What stands around the rows, as a sheet without any.
    InputStream around() {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head), new ByteArrayInputStream(END.bytes()), new ByteArrayInputStream(bytes, to, end - to), stream)));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
