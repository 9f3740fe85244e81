package dev.annals.spark;

import static dev.annals.core.schema.Types.COUNT;
import static dev.annals.core.schema.Types.TEXT;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/// A file that a run wrote, as its manifest tells it.
///
/// @param path where it was written, before it got its name
/// @param file its name within the output
/// @param records how many records or lines it holds
/// @param bytes how long it is
/// @param sha256 the SHA-256 of its bytes
record WrittenFile(String path, String file, long records, long bytes, String sha256) implements Serializable {

    static final Field<WrittenFile, String> FILE = new Field<>("file", "The name of the file, within the folder.", TEXT, WrittenFile::file);
    static final Field<WrittenFile, Long> RECORDS = new Field<>("records", "How many records it holds.", COUNT, WrittenFile::records);
    static final Field<WrittenFile, Long> BYTES = new Field<>("bytes", "How long it is.", COUNT, WrittenFile::bytes);
    static final Field<WrittenFile, String> SHA256 = new Field<>("sha256", "The SHA-256 of its bytes.", TEXT, WrittenFile::sha256);

    static final Entity<WrittenFile> ENTITY = new Entity<>(
            WrittenFile.class, "written-file", "A file that a run wrote.", List.of(FILE, RECORDS, BYTES, SHA256),
            row -> new WrittenFile("", row.get(FILE), row.get(RECORDS), row.get(BYTES), row.get(SHA256)));

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(path);
        out.writeUTF(file);
        out.writeLong(records);
        out.writeLong(bytes);
        out.writeUTF(sha256);
    }

    static WrittenFile read(DataInputStream in) throws IOException {
        return new WrittenFile(in.readUTF(), in.readUTF(), in.readLong(), in.readLong(), in.readUTF());
    }
}
