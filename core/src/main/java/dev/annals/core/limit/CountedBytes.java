package dev.annals.core.limit;

import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that are taken from a stream.
public final class CountedBytes extends GatedStream {

    private long count;

    /// Over this stream.
    public CountedBytes(InputStream in) {
        super(in);
    }

    /// How many were taken so far.
    public long count() {
        return count;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        count += Math.max(0, read);
        return read;
    }
}
