package dev.annals.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Cuts an input into its lines and leaves out those that are blank.
public final class Lines {

    private final Bytes bytes;
    private final Cutter cutter = new Cutter();

    /// The lines of this stream.
    public Lines(InputStream in) {
        this.bytes = new Bytes(in);
    }

    /// The next line; empty after the last one.
    public Optional<Piece> next() throws IOException {
        while (bytes.peek() != Bytes.END) {
            Piece line = line();
            if (!line.isEmpty()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /// What is wrong when the lines have ended only because a compressed file is broken.
    public Optional<BrokenText> flaw() {
        return bytes.flaw();
    }

    private Piece line() throws IOException {
        cutter.begin(bytes.position());
        bytes.passLine(cutter::add);
        return cutter.end();
    }
}
