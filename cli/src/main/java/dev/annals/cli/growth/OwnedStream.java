package dev.annals.cli.growth;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that lets go of what it is read from when it is closed.
final class OwnedStream extends FilterInputStream {

    private final Closeable owner;

    OwnedStream(InputStream in, Closeable owner) {
        super(in);
        this.owner = owner;
    }

    @Override
    public void close() throws IOException {
        super.close();
        owner.close();
    }
}
