package dev.annals.importers.file;

import dev.annals.core.limit.GatedStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/// Reads a file for the first time, row by row, to find out how it is written.
///
/// Its rows are read as far as that is known. Those that are not UTF-8 are read as Windows-1252, which is ISO-8859-1 where the bytes from 80 to 9F
/// do not occur: whatever the end shows, they are the same texts when they are read again.
public final class FirstPass {

    private final MessageDigest digest = Sha256.newDigest();
    private final Utf8Check utf8 = new Utf8Check();
    private final FileForm form;
    private final InputStream text;
    private final RowCutter cutter;
    private long bytes;
    private long foreignRows;
    private long brokenRows;
    private boolean windows;

    /// Over a file whose fields are told apart in one of these ways.
    public FirstPass(ArchiveStream file, List<Dialect> dialects) throws IOException {
        var in = new BufferedInputStream(new DigestInputStream(file, digest), FileForm.BEGINNING);
        in.mark(FileForm.BEGINNING);
        byte[] beginning = in.readNBytes(FileForm.BEGINNING);
        in.reset();
        form = FileForm.of(beginning, dialects);
        text = new Checked(form.text(in));
        cutter = new RowCutter(text, form.dialect(), new Decoder(form.encoding(), Encoding.WINDOWS.with(form.encoding().carriageReturns())), file::isBroken);
    }

    /// Checks and counts what passes.
    private final class Checked extends GatedStream {

        Checked(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            if (read > 0) {
                utf8.add(target, offset, read);
                bytes += read;
            }
            return read;
        }
    }

    /// Counts rows rather than lines, as a sheet does.
    public FirstPass countingRows(boolean rows) {
        cutter.countingRows(rows);
        return this;
    }

    /// How the file is written, as its beginning shows.
    public FileForm form() {
        return form;
    }

    /// Where the next row begins.
    public RowPlace place() {
        return cutter.place();
    }

    /// How many bytes come before the next row.
    public long offset() {
        return cutter.offset();
    }

    /// The next row; empty after the last one.
    public Optional<OriginalRow> next() throws IOException {
        Optional<OriginalRow> row = cutter.next();
        row.ifPresent(this::count);
        return row;
    }

    private void count(OriginalRow row) {
        if (!row.encoding().equals(form.encoding())) {
            brokenRows++;
            windows |= row.raw().chars().anyMatch(c -> (c >= 0x80 && c < 0xA0) || c > 0xFF);
        } else if (isForeign(row.raw())) {
            foreignRows++;
        }
    }

    /// Whether a row is UTF-8 and not only ASCII; the mark of UTF-8 is.
    private static boolean isForeign(String row) {
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c >= 0x80) {
                return true;
            }
        }
        return false;
    }

    /// What was found out, once the last row has been read. A file none of whose rows is UTF-8 beyond ASCII is read alike throughout.
    public FileSurvey finish() throws IOException {
        byte[] rest = new byte[1 << 16];
        while (text.read(rest, 0, rest.length) >= 0) {
            // goes on to the end, so that all is counted
        }
        Encoding other = (windows ? Encoding.WINDOWS : Encoding.LATIN).with(form.encoding().carriageReturns());
        boolean throughout = brokenRows > 0 && foreignRows == 0;
        var decoder = new Decoder(throughout ? other : form.encoding(), other);
        return new FileSurvey(
                Sha256.inHexadecimal(digest), utf8.sound() ? utf8.codePoints() : bytes, form, decoder, throughout ? 0 : brokenRows,
                cutter.emptyRows());
    }
}
