package dev.annals.rdf.read;

import com.google.protobuf.CodedInputStream;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// The next part of a binary file, after its length.
final class BinaryPart {

    private BinaryPart() {}

    /// The bytes of the part whose length begins with this byte; the length is checked before any of it is kept. Messages call the part by a name.
    static byte[] read(int first, InputStream in, String name) throws IOException {
        int length = CodedInputStream.readRawVarint32(first, in);
        if (length < 0 || length > Limits.of(Limit.RECORD_LENGTH)) {
            throw new LimitReached("a " + name + " has " + Integer.toUnsignedString(length) + " bytes", Limit.RECORD_LENGTH);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the last " + name + " is cut off");
        }
        return bytes;
    }
}
