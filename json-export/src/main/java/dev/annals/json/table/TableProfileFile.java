package dev.annals.json.table;

import dev.annals.core.format.Packed;
import dev.annals.json.text.Generators;
import dev.annals.json.text.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/// A file of rows: one object a line, with the keys of all columns in each.
///
/// @param table the table
/// @param name the name of the file, without a folder
/// @param out writes the rows
/// @param packed where they go, packed where the name asks for it
record TableProfileFile(ProfileTable table, String name, JsonGenerator out, OutputStream packed) {

    static TableProfileFile open(ProfileTable table, String name, OutputStream stream) throws IOException {
        OutputStream packed = Packed.pack(name, stream);
        return new TableProfileFile(table, name, Generators.open(packed, false), packed);
    }

    void write(TableRow row) {
        JsonText.write(row.node(), out);
        out.writeRaw('\n');
    }

    void finish() throws IOException {
        out.flush();
        packed.close();
    }

    void close() {
        out.close();
    }
}
