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
    private final RestoredFile file;
    private Optional<Long> length = Optional.empty();

    OriginalFile(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.file = new RestoredFile(this.out);
    }

    /// Writes the rows that share a header; where one of them is missing, the next.
    void write(Source source, PlacedRows rows) throws IOException {
        length = source.length();
        Encoding read = Encoding.of(source.title());
        if (source.header().isPresent()) {
            file.put(source.header().get(), read);
        }
        long left = rows.joined(source.id());
        for (long n = 1; n <= rows.last(source.id()) + left; n++) {
            Optional<RowSpool.Stored> row = rows.row(source.id(), n).or(() -> rows.joined(source.id(), file.next()));
            if (row.isPresent()) {
                file.put(row.get().text(), row.get().encoding());
            }
        }
    }

    void finish() throws IOException {
        file.end(length);
        out.flush();
    }
}
