package dev.annals.cli.terminal;

import dev.annals.core.format.Destination;
import dev.annals.core.format.UnwritableOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// The standard output as an output of a run.
public final class StandardOutput implements Destination {

    private final OutputStream stream;

    /// Over this stream, which stays open.
    public StandardOutput(OutputStream out) {
        this.stream = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public String name() {
        return "-";
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public OutputStream beside(String ending) {
        throw UnwritableOutput.onCreating("a file *" + ending, new IOException("the standard output has nothing beside it; give a file name"));
    }

    /// Hands on what was written so far.
    public void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("the standard output", e);
        }
    }
}
