package dev.annals.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/// Compresses into a stream that stays open; the header holds no time (RFC 1952, 2.3.1), so that the bytes are always the same.
final class GzipStream extends GZIPOutputStream {

    private static final int BUFFER = 1 << 16;

    GzipStream(OutputStream out) throws IOException {
        super(out, BUFFER);
    }

    /// Lets go of the memory outside the heap; nothing can be written afterwards.
    void release() {
        def.end();
    }
}
