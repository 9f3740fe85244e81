package dev.annals.cli;

import dev.annals.core.format.Destination;
import dev.annals.core.format.OutputFolder;
import java.io.IOException;
import java.io.OutputStream;

/// A disk that fails at some operation on its files, and at all that come after it.
final class FailingDestination implements Destination, OutputFolder {

    private final int at;
    private final OutputStream stream = new Failing();
    private int operations;

    FailingDestination(int at) {
        this.at = at;
    }

    boolean hasFailed() {
        return operations >= at;
    }

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public OutputStream beside(String ending) {
        return new Failing();
    }

    @Override
    public OutputStream file(String name) {
        return new Failing();
    }

    private final class Failing extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            count();
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count();
        }

        @Override
        public void flush() throws IOException {
            count();
        }

        @Override
        public void close() throws IOException {
            count();
        }

        private void count() throws IOException {
            operations++;
            if (hasFailed()) {
                throw new IOException("Input/output error");
            }
        }
    }
}
