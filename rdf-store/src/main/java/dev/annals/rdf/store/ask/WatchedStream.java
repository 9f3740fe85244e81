package dev.annals.rdf.store.ask;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Remembers that writing failed, because the libraries that write to it turn that into exceptions of their own, or into none.
final class WatchedStream extends FilterOutputStream {

    private Optional<IOException> failure = Optional.empty();

    WatchedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /// Only who opened the stream flushes it; Jena would after each subject.
    @Override
    public void flush() {}

    @Override
    public void close() {}

    /// Throws what was thrown.
    void check() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }
}
