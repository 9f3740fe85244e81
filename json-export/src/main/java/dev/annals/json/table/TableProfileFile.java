package dev.annals.json.table;

import dev.annals.core.format.Packed;
import dev.annals.core.table.CorpusTable;
import dev.annals.core.table.TableFile;
import dev.annals.core.table.TableRow;
import dev.annals.json.text.Generators;
import dev.annals.json.text.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/// A file of rows: one object a line, with the keys of all columns in each.
///
/// @param file the table, and the name of the file
/// @param out writes the rows
/// @param packed where they go, packed where the name asks for it
record TableProfileFile(TableFile file, JsonGenerator out, OutputStream packed) {

    static TableProfileFile open(CorpusTable table, String name, OutputStream stream) throws IOException {
        OutputStream packed = Packed.pack(name, stream);
        return new TableProfileFile(new TableFile(table, name), Generators.open(packed, false), packed);
    }

    void write(TableRow row) throws IOException {
        Generators.attempt(() -> {
            JsonText.write(RowNodes.of(row), out);
            out.writeRaw('\n');
        });
    }

    void finish() throws IOException {
        Generators.attempt(out::flush);
        packed.close();
    }

    void close() throws IOException {
        Generators.attempt(out::close);
    }
}
