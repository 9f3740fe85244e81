package dev.annals.importers.file;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// What can be told of a file only after having read all of it, in a first pass.
///
/// @param sha256 the SHA-256 of its bytes
/// @param length how many code points it has; where it is not UTF-8, each byte counts as one
/// @param form how it is written, as its beginning shows
/// @param decoder how its bytes become text
/// @param brokenRows how many rows are not as the rest of the file
/// @param emptyRows how many rows have no value
public record FileSurvey(String sha256, long length, FileForm form, Decoder decoder, long brokenRows, long emptyRows) {

    /// Writes it for [#read].
    public void write(DataOutput out) throws IOException {
        out.writeUTF(sha256);
        out.writeLong(length);
        out.writeByte(form.encoding().code());
        out.writeChar(form.dialect().separator());
        out.writeUTF(form.dialect().quoting().name());
        out.writeBoolean(form.allQuoted());
        out.writeByte(decoder.whole().code());
        out.writeByte(decoder.broken().code());
        out.writeLong(brokenRows);
        out.writeLong(emptyRows);
    }

    /// Reads what was written.
    public static FileSurvey read(DataInput in) throws IOException {
        return new FileSurvey(
                in.readUTF(), in.readLong(),
                new FileForm(Encoding.of(in.readByte()), new Dialect(in.readChar(), Dialect.Quoting.valueOf(in.readUTF())), in.readBoolean()),
                new Decoder(Encoding.of(in.readByte()), Encoding.of(in.readByte())), in.readLong(), in.readLong());
    }

    /// How the file is read, but for rows that are broken.
    public Encoding encoding() {
        return decoder.whole();
    }
}
