package dev.annals.rdf.read;

import dev.annals.core.limit.GatedStream;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends with an error when it goes on for too long without a triple, before a parser has filled the memory with one term.
final class TermLimit extends GatedStream {

    private final long longest = Limits.of(Limit.RECORD_LENGTH);
    private long sinceTriple;

    TermLimit(InputStream in) {
        super(in);
    }

    /// A triple is complete.
    void startAnew() {
        sinceTriple = 0;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        sinceTriple += Math.max(0, read);
        if (sinceTriple > longest) {
            throw new LimitReached("more than " + longest + " bytes follow that make no triple", Limit.RECORD_LENGTH);
        }
        return read;
    }
}
