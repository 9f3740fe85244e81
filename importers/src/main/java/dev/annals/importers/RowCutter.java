package dev.annals.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/// Cuts an input into raw rows, in bounded memory.
///
/// A row ends with a line feed outside quotes. Where the quotes of a row are not sound, the row ends with its first line and the next line begins a
/// new one, so that a stray quote spoils one line and not the rest of the file. Blank lines belong to the row before them, or to the
/// first row where they begin the file.
final class RowCutter {

    /// The longest row, 16 MiB.
    static final int LIMIT = 1 << 24;

    private static final int KEPT = 1 << 20;

    private final InputStream in;
    private final Dialect dialect;
    private final Decoder decoder;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int filled;
    private long line = 1;

    RowCutter(InputStream in, Dialect dialect, Charset charset) {
        this.in = in;
        this.dialect = dialect;
        this.decoder = new Decoder(charset);
    }

    /// The next row; empty after the last one.
    Optional<RawRow> next() throws IOException {
        int from = blanks(start);
        if (at(from) < 0) {
            return Optional.empty();
        }
        long lead = lines(start, from);
        var scan = new QuoteScan(dialect, this);
        int end = scan.end(from);
        return Optional.of(at(end) < 0 && end - start >= LIMIT ? overlong(lead) : row(from, end, lead, scan.flaw()));
    }

    private RawRow row(int from, int end, long lead, Optional<RawRow.Flaw> flaw) throws IOException {
        int next = blanks(at(end) == '\n' ? end + 1 : end);
        int length = next - start;
        Decoder.Decoded raw = decoder.decode(buffer, start, next > end && buffer[next - 1] == '\n' ? length - 1 : length);
        int textEnd = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        boolean same = from == start && textEnd - start == raw.bytes();
        String text = same ? raw.text() : new String(buffer, from, textEnd - from, raw.charset());
        var row = new RawRow(
                raw.text(), withoutMark(text), line + lead, raw.charset(), flaw.or(() -> nul(raw.text())));
        line += lines(start, next);
        start = next;
        return row;
    }

    private static Optional<RawRow.Flaw> nul(String raw) {
        return raw.indexOf('\0') >= 0 ? Optional.of(RawRow.Flaw.NUL) : Optional.empty();
    }

    /// A byte order mark (Unicode 16.0, section 23.8) stays in the raw row and is no part of the first field.
    private String withoutMark(String text) {
        return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private RawRow overlong(long lead) throws IOException {
        String beginning = decoder.decode(buffer, start, KEPT).text();
        var row = new RawRow(beginning, beginning, line + lead, decoder.charset(), Optional.of(RawRow.Flaw.TOO_LONG));
        for (int next = take(); next >= 0 && next != '\n'; next = take()) {
            continue;
        }
        line++;
        return row;
    }

    /// The first place from here that does not begin a blank line.
    private int blanks(int from) throws IOException {
        int place = from;
        while (place - start < LIMIT) {
            int first = at(place);
            if (first == '\n') {
                place++;
            } else if (first == '\r' && at(place + 1) == '\n') {
                place += 2;
            } else {
                return place;
            }
        }
        return place;
    }

    private long lines(int from, int to) {
        long count = 0;
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                count++;
            }
        }
        return count;
    }

    private int take() throws IOException {
        int next = at(start);
        start++;
        return next;
    }

    /// The byte at a place of the buffer; -1 beyond the end of the input or the limit of a row. It never moves what is in the buffer while a row is scanned.
    int at(int place) throws IOException {
        if (place < filled) {
            return buffer[place];
        }
        return place - start < LIMIT && fill() ? at(place) : -1;
    }
}
