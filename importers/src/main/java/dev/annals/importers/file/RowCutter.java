package dev.annals.importers.file;

import dev.annals.core.bytes.FastPath;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Cuts an input into raw rows, in bounded memory.
///
/// A row ends with a line feed outside quotes. Where the quotes of a row are not sound, the row ends with its first line and the next
/// line begins a
/// new one, so that a stray quote spoils one line and not the rest of the file. Blank lines, and rows of nothing but separators, belong
/// to the row before them, or to the first row where they begin the file.
public final class RowCutter {

    private final int longest = Limits.inMemory(Limit.RECORD_LENGTH);
    private final boolean fast;

    private final InputStream in;
    private final Dialect dialect;
    private final Decoder decoder;
    private final BooleanSupplier brokenOff;
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int filled;
    private long passed;
    private long line = 1;
    private long points;
    private long emptyRows;
    private boolean byRows;

    /// Over an input that is whole.
    public RowCutter(InputStream in, Dialect dialect, Decoder decoder) {
        this(in, dialect, decoder, () -> false);
    }

    /// Over an input of which can be asked, at its end, whether it merely breaks off there.
    public RowCutter(InputStream in, Dialect dialect, Decoder decoder, BooleanSupplier brokenOff) {
        this.in = in;
        this.dialect = dialect;
        this.decoder = decoder;
        this.brokenOff = brokenOff;
        this.fast = FastPath.isOpen() && SoundRow.knows(dialect);
    }

    /// Counts rows rather than lines, as a sheet does.
    public RowCutter countingRows(boolean rows) {
        byRows = rows;
        return this;
    }

    /// Over an input that begins with the row of this place.
    public RowCutter from(RowPlace place) {
        passed = place.offset();
        line = place.line();
        points = place.points();
        return this;
    }

    /// The next row; empty after the last one.
    public Optional<OriginalRow> next() throws IOException {
        compact();
        int from = blanks(start);
        if (from - start >= longest) {
            return Optional.of(overlong(from));
        }
        if (at(from) < 0) {
            return Optional.empty();
        }
        int sound = fast ? SoundRow.end(buffer, from, filled, dialect) : SoundRow.UNKNOWN;
        if (sound != SoundRow.UNKNOWN && sound - start < longest) {
            return Optional.of(row(from, sound, Optional.empty()));
        }
        var scan = new RowScan(this::at, dialect);
        int end = scan.end(from);
        return Optional.of(end - start >= longest ? overlong(end) : row(from, end, flaw(end, scan)));
    }

    /// The line in which the next row begins, or would begin.
    public long line() {
        return line;
    }

    /// How many bytes come before the next row.
    public long offset() {
        return passed + start;
    }

    /// Where the next row begins, or would begin.
    public RowPlace place() {
        return new RowPlace(offset(), line, points);
    }

    /// A row without its line feed may lack more than that where the input breaks off.
    private Optional<OriginalRow.Flaw> flaw(int end, RowScan scan) throws IOException {
        return at(end) < 0 && brokenOff.getAsBoolean() ? Optional.of(OriginalRow.Flaw.CUT_OFF) : scan.flaw();
    }

    /// How many rows so far had separators but no value.
    long emptyRows() {
        return emptyRows;
    }

    /// What stands behind the last row: blank lines, where there is no row at all that could have them.
    public String rest() throws IOException {
        return decoder.decode(buffer, start, filled).text();
    }

    private OriginalRow row(int from, int end, Optional<OriginalRow.Flaw> flaw) throws IOException {
        int next = blanks(at(end) == '\n' ? end + 1 : end);
        int rawEnd = next > end && buffer[next - 1] == '\n' ? next - 1 : next;
        int textEnd = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        Decoder.Decoded raw = decoder.decode(buffer, start, rawEnd);
        boolean whole = from == start && textEnd == rawEnd;
        String text = whole ? raw.text() : raw.encoding().decode(buffer, from, textEnd);
        var row = new OriginalRow(
                raw.text(), withoutMark(text), line + lines(start, from), points, raw.encoding(), flaw.or(() -> nul(raw.text())));
        line += lines(start, next) - (byRows ? lines(from, end) : 0);
        points += row.length() + next - rawEnd;
        start = next;
        return row;
    }

    private static Optional<OriginalRow.Flaw> nul(String raw) {
        return raw.indexOf('\0') >= 0 ? Optional.of(OriginalRow.Flaw.NUL) : Optional.empty();
    }

    /// A byte order mark (The Unicode Standard, section 23.8) stays in the raw row and is no part of the first field.
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private OriginalRow overlong(int end) throws IOException {
        Decoder.Decoded beginning = decoder.decode(buffer, start, start + Math.min(OriginalRow.KEPT, longest));
        var row = new OriginalRow(beginning.text(), "", line, points, beginning.encoding(), Optional.of(OriginalRow.Flaw.TOO_LONG));
        line += lines(start, end) + 1;
        skipLine(end);
        return row;
    }

    /// Goes on behind the next line feed from here.
    private void skipLine(int from) throws IOException {
        int least = from;
        do {
            while (start < filled) {
                points += decoder.begins(buffer[start]) ? 1 : 0;
                if (buffer[start++] == '\n' && start > least) {
                    return;
                }
            }
            passed += filled;
            start = 0;
            filled = 0;
            least = 0;
        } while (fill());
    }

    /// The first place from here that does not begin a blank line or an empty row.
    private int blanks(int from) throws IOException {
        int place = from;
        while (place - start < longest) {
            int end = blankEnd(place);
            if (end == place) {
                return place;
            }
            place = end;
        }
        return place;
    }

    /// The place after the blank line or empty row that begins here; the same place if there is none.
    private int blankEnd(int from) throws IOException {
        int end = dialect.separator() == '\n' ? from : afterEmpty(from);
        int last = at(end) == '\r' && at(end + 1) == '\n' ? end + 1 : end;
        boolean blank = at(last) == '\n' || (at(last) < 0 && end > from && end - start < longest);
        if (!blank) {
            return from;
        }
        emptyRows += end > from ? 1 : 0;
        return at(last) == '\n' ? last + 1 : last;
    }

    /// Behind separators, spaces and pairs of quotes with nothing in them.
    private int afterEmpty(int from) throws IOException {
        int place = from;
        while (true) {
            int one = at(place);
            boolean pair = one == '"' && dialect.quoting() != Dialect.Quoting.NONE && at(place + 1) == '"';
            if (!pair && one != dialect.separator() && one != ' ') {
                return place;
            }
            place += pair ? 2 : 1;
        }
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

    /// The byte at a place of the buffer; -1 beyond the end of the input or the limit of a row. Places stay the same while a row is cut.
    private int at(int place) throws IOException {
        if (place < filled) {
            return buffer[place] & 0xFF;
        }
        return place - start <= longest && fill() ? at(place) : -1;
    }

    private boolean fill() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    private void compact() {
        if (start > buffer.length / 2 || start == filled) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            passed += start;
            filled -= start;
            start = 0;
        }
    }
}
