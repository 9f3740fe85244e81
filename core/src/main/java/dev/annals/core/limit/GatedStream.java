package dev.annals.core.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream whose bytes all pass one gate, a single method, so that who counts, checks or ends them misses none, also of those that are skipped.
public abstract class GatedStream extends FilterInputStream {

    private static final int STEP = 1 << 13;

    /// Over this stream.
    protected GatedStream(InputStream in) {
        super(in);
    }

    /// Reads some bytes, as [InputStream#read(byte[], int, int)] says.
    @Override
    public abstract int read(byte[] target, int offset, int length) throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final long skip(long count) throws IOException {
        byte[] skipped = new byte[Math.clamp(count, 0, STEP)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
