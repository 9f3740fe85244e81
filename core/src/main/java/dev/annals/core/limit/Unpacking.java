package dev.annals.core.limit;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// What is unpacked, which fails with [LimitReached] when it becomes too much, or too much for what it was packed in.
public final class Unpacking extends GatedStream {

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
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        unpacked += Math.max(0, read);
        demandBounded("it", unpacked, packed.getAsLong());
        return read;
    }
}
