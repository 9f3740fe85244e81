package dev.annals.importers.piece;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// The rows under one header, amid which a piece begins.
///
/// @param number the number of the header among those of the file; 0 where no row came before
/// @param head the byte at which its header begins
/// @param headEnd the byte behind its header; the same where it has none
/// @param rows how many of its rows came before
/// @param width how many columns the row before had by which a layout without a header is known; 0 where there was none
public record OpenSection(int number, long head, long headEnd, long rows, int width) {

    /// No row came before.
    public static final OpenSection NONE = new OpenSection(0, 0, 0, 0, 0);

    void write(DataOutput out) throws IOException {
        out.writeInt(number);
        out.writeLong(head);
        out.writeLong(headEnd);
        out.writeLong(rows);
        out.writeInt(width);
    }

    static OpenSection read(DataInput in) throws IOException {
        return new OpenSection(in.readInt(), in.readLong(), in.readLong(), in.readLong(), in.readInt());
    }
}
