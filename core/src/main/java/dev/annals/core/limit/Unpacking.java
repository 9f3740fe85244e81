package dev.annals.core.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// What is unpacked, which fails with [LimitReached] when it becomes too much, or too much for what it was packed in.
public final class Unpacking extends FilterInputStream {

    private final LongSupplier packed;
    private long unpacked;

    /// Over what is unpacked.
    ///
    /// @param packed how many packed bytes were taken so far
    public Unpacking(InputStream unpacked, LongSupplier packed) {
        super(unpacked);
        this.packed = packed;
    }

    /// Fails when so many bytes are too many for what they were packed in.
    public static void demandBounded(String what, long unpacked, long packed) throws LimitReached {
        long size = Limits.of(Limit.UNPACKED_SIZE);
        long ratio = Limits.of(Limit.UNPACKED_RATIO);
        if (unpacked < 0 || unpacked > size) {
            throw new LimitReached(what + " unpacks to more than " + size + " bytes", Limit.UNPACKED_SIZE);
        }
        if (unpacked > Limits.of(Limit.UNPACKED_FREE) && unpacked / ratio > packed) {
            throw new LimitReached(what + " unpacks to more than " + ratio + " times its size", Limit.UNPACKED_RATIO);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        unpacked += Math.max(0, read);
        demandBounded("it", unpacked, packed.getAsLong());
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[Math.clamp(count, 0, 1 << 13)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
