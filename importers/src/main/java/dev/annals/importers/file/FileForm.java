package dev.annals.importers.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a file is written, as its beginning shows it.
///
/// @param encoding what its mark says, else UTF-8, and how its lines end
/// @param dialect how its fields are told apart
/// @param allQuoted whether every field that holds anything stands in quotes, so that quotes tell nothing
public record FileForm(Encoding encoding, Dialect dialect, boolean allQuoted) {

    /// How much of a file shows its form.
    static final int BEGINNING = 1 << 16;

    private static final int ROWS = 20;

    /// The form of a file of which this is the beginning; a dialect that may be is one of these, the first in doubt.
    public static FileForm of(byte[] beginning, List<Dialect> dialects) {
        Encoding encoding = Encoding.marked(beginning).orElse(Encoding.UTF8);
        String text = new String(beginning, encoding.isMarked() ? encoding.charset() : ISO_8859_1);
        boolean returns = text.indexOf('\r') >= 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < text.length() - 1;
        String first = text.lines().map(FileForm::withoutMark).filter(line -> !line.isBlank()).findFirst().orElse("");
        var form = new FileForm(encoding.with(returns), paired(dialect(first, dialects), text), false);
        return new FileForm(form.encoding, form.dialect, form.areAllQuoted(beginning));
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line.startsWith("\u00ef\u00bb\u00bf") ? line.substring(3) : line;
    }

    /// The dialect whose separator the first line announces, or else has most of.
    private static Dialect dialect(String line, List<Dialect> dialects) {
        Optional<Dialect> announced = separator(line).flatMap(
                separator -> dialects.stream().filter(dialect -> dialect.separator() == separator).findFirst());
        return announced.orElseGet(() -> dialects.stream()
                .max(Comparator.comparingLong((Dialect dialect) -> line.chars().filter(c -> c == dialect.separator()).count())
                        .thenComparingInt(dialect -> -dialects.indexOf(dialect)))
                .orElseThrow());
    }

    /// The separator that a line such as `sep=;` announces, as Excel understands it.
    public static Optional<Character> separator(String line) {
        String text = line.strip().replace("\"", "");
        return text.length() == 5 && text.regionMatches(true, 0, "sep=", 0, 4) ? Optional.of(text.charAt(4))
                : line.equalsIgnoreCase("sep=\t") ? Optional.of('\t') : Optional.empty();
    }

    /// Where a dialect knows no quotes, but all fields that begin with one end with one too, these are pairs.
    private static Dialect paired(Dialect dialect, String text) {
        if (dialect.quoting() != Dialect.Quoting.NONE || text.indexOf('"') < 0) {
            return dialect;
        }
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        List<String> open = (end < 0 ? text : text.substring(0, end)).lines()
                .flatMap(line -> dialect.cells(line).texts().stream()).filter(field -> field.startsWith("\"")).toList();
        return !open.isEmpty() && open.stream().allMatch(Dialect::isPair) ? dialect.inPairs() : dialect;
    }

    /// The last row of the beginning may be cut off, and is not looked at.
    private boolean areAllQuoted(byte[] beginning) {
        var quoted = new ArrayList<Boolean>();
        try {
            var cutter = new RowCutter(text(beginning), dialect, Decoder.UTF8);
            for (Optional<OriginalRow> row = cutter.next(); row.isPresent() && quoted.size() < ROWS; row = cutter.next()) {
                row.map(OriginalRow::text).filter(text -> separator(text).isEmpty())
                        .ifPresent(text -> quoted.add(dialect.cells(text).areQuoted()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
        List<Boolean> whole = beginning.length < BEGINNING ? quoted : quoted.subList(0, Math.max(0, quoted.size() - 1));
        return whole.size() > 1 && !whole.contains(false);
    }

    /// Whether its bytes are not those that are cut into rows.
    public boolean isTranscoded() {
        return encoding.isMarked();
    }

    /// The file as UTF-8, or another encoding that leaves ASCII as it is, with lines that end in line feeds.
    public InputStream text(InputStream file) {
        InputStream marked = encoding.isMarked() ? new TranscodedStream(file, encoding) : file;
        return encoding.carriageReturns() ? new LineFeeds(marked) : marked;
    }

    /// The beginning of a file in this form, as it can be cut.
    public InputStream text(byte[] beginning) {
        if (!encoding.isMarked()) {
            return text(new ByteArrayInputStream(beginning));
        }
        byte[] sound = new String(beginning, encoding.charset()).getBytes(UTF_8);
        return encoding.carriageReturns() ? new LineFeeds(new ByteArrayInputStream(sound)) : new ByteArrayInputStream(sound);
    }

    /// Line feeds for carriage returns.
    private static final class LineFeeds extends FilterInputStream {

        LineFeeds(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            return one == '\r' ? '\n' : one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            for (int i = offset; i < offset + count; i++) {
                bytes[i] = bytes[i] == '\r' ? (byte) '\n' : bytes[i];
            }
            return count;
        }
    }
}
