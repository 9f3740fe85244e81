package dev.annals.importers.piece;

import dev.annals.importers.file.RowPlace;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Rows of a file that are read alone, after somebody looked through the whole file.
///
/// @param file what was found out in the whole file
/// @param start where its first row begins
/// @param end the byte at which the next piece begins; [#REST] where there is none
/// @param section what came before under the header of its first row
public record FilePiece(KnownFile file, RowPlace start, long end, OpenSection section) {

    /// The end of a piece that goes on to the end of its file.
    public static final long REST = Long.MAX_VALUE;

    /// The whole of a file.
    public static FilePiece whole(KnownFile file) {
        return new FilePiece(file, RowPlace.BEGINNING, REST, OpenSection.NONE);
    }

    /// Whether there are no other pieces.
    public boolean isWhole() {
        return start.offset() == 0 && isLast();
    }

    /// Whether it goes on to the end of the file.
    public boolean isLast() {
        return end == REST;
    }

    /// Writes it for [#read].
    public void write(DataOutput out) throws IOException {
        file.write(out);
        out.writeLong(start.offset());
        out.writeLong(start.line());
        out.writeLong(start.points());
        out.writeLong(end);
        section.write(out);
    }

    /// Reads what was written.
    public static FilePiece read(DataInput in) throws IOException {
        return new FilePiece(KnownFile.read(in), new RowPlace(in.readLong(), in.readLong(), in.readLong()), in.readLong(), OpenSection.read(in));
    }
}
