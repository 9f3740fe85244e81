package dev.annals.importers.original;

import dev.annals.importers.file.Encoding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// The bytes of a file that is put together of its header and its rows.
///
/// A raw row lacks its last line feed. The file ends with one unless what was written has exactly the length of the file without it.
final class RestoredFile {

    private final OutputStream out;
    private Encoding last = Encoding.UTF8;
    private long codePoints;
    private long bytes;
    private boolean singleBytes;

    RestoredFile(OutputStream out) {
        this.out = out;
    }

    /// Puts a row, or the header, behind what is there.
    void put(String raw, Encoding encoding) throws IOException {
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

    /// How many code points stand before the next row.
    long next() {
        return bytes == 0 ? 0 : codePoints + 1;
    }

    /// Ends the file, whose length may be known; that of a file that is not UTF-8 is that of its bytes.
    void end(Optional<Long> length) throws IOException {
        long written = singleBytes ? bytes : codePoints;
        if (bytes > 0 && length.filter(whole -> whole == written).isEmpty()) {
            write("\n", last);
        }
    }
}
