package dev.annals.importers.original;

import dev.annals.core.model.Source;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.RowSpool;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// A file that is put together of its header and its rows, in the order in which they stood.
final class OriginalFile {

    private final OutputStream out;
    private Encoding last = Encoding.UTF8;
    private Optional<Long> length = Optional.empty();
    private long codePoints;
    private long bytes;
    private boolean singleBytes;

    OriginalFile(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /// Writes the rows that share a header; where one of them is missing, the next.
    void write(Source source, PlacedRows rows) throws IOException {
        length = source.length();
        Encoding read = Encoding.of(source.title());
        if (source.header().isPresent()) {
            put(source.header().get(), read);
        }
        long left = rows.joined(source.id());
        for (long n = 1; n <= rows.last(source.id()) + left; n++) {
            Optional<RowSpool.Stored> row = rows.row(source.id(), n).or(() -> rows.joined(source.id(), next()));
            if (row.isPresent()) {
                put(row.get().text(), row.get().encoding());
            }
        }
    }

    /// How many code points stand before the next row.
    private long next() {
        return bytes == 0 ? 0 : codePoints + 1;
    }

    private void put(String raw, Encoding encoding) throws IOException {
        if (bytes > 0) {
            write("\n", encoding);
        }
        write(raw, encoding);
        singleBytes |= encoding.isSingleByte();
        last = encoding;
    }

    private void write(String text, Encoding encoding) throws IOException {
        byte[] encoded = encoding.encode(text);
        out.write(encoded);
        bytes += encoded.length;
        codePoints += text.codePointCount(0, text.length());
    }

    /// A raw row lacks its last line feed; the file ends with one unless it has exactly its length without it. The length of a file that is not
    /// UTF-8 is that of its bytes.
    void finish() throws IOException {
        long written = singleBytes ? bytes : codePoints;
        if (bytes > 0 && length.filter(whole -> whole == written).isEmpty()) {
            write("\n", last);
        }
        out.flush();
    }
}
