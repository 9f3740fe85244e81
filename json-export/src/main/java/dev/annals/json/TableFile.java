package dev.annals.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// A file of rows: one object a line, with the keys of all columns in each.
///
/// @param table the table
/// @param name the name of the file, without a folder
/// @param out writes the rows
/// @param compressed what compresses them, if anything does
record TableFile(Table table, String name, JsonGenerator out, Optional<GzipStream> compressed) {

    static TableFile open(Table table, String name, OutputStream stream) throws IOException {
        if (!GzipExport.isAskedBy(name)) {
            return new TableFile(table, name, Generators.open(stream, false), Optional.empty());
        }
        var compressed = new GzipStream(stream);
        return new TableFile(table, name, Generators.open(compressed, false), Optional.of(compressed));
    }

    void write(TableRow row) {
        JsonText.write(row.node(), out);
        out.writeRaw('\n');
    }

    void finish() throws IOException {
        out.flush();
        if (compressed.isPresent()) {
            compressed.get().finish();
            compressed.get().flush();
        }
    }

    void close() {
        out.close();
        compressed.ifPresent(GzipStream::release);
    }
}
