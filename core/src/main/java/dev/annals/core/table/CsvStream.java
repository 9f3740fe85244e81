package dev.annals.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Rows as a stream of text with commas between cells (RFC 4180), made row by row; a line ends with a line feed.
public final class CsvStream extends InputStream {

    private final Rows rows;
    private byte[] line = new byte[0];
    private int at;
    private boolean ended;

    /// A stream of these rows, which are closed with it.
    public CsvStream(Rows rows) {
        this.rows = rows;
    }

    /// Gives one row after the other.
    public interface Rows extends Closeable {

        /// The cells of the next row; no cells for a blank line, and empty after the last row.
        Optional<List<String>> next() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (at < line.length) {
            return true;
        }
        Optional<List<String>> row = ended ? Optional.empty() : rows.next();
        ended = row.isEmpty();
        line = row.map(cells -> line(cells, "\n").getBytes(StandardCharsets.UTF_8)).orElse(new byte[0]);
        at = 0;
        return !ended;
    }

    /// Cells as a line, with what it ends with.
    public static String line(List<String> cells, String end) {
        var text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",");
            append(cells.get(i), text);
        }
        return text.append(end).toString();
    }

    private static void append(String cell, StringBuilder text) {
        if (cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
