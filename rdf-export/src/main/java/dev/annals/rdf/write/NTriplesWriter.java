package dev.annals.rdf.write;

import dev.annals.rdf.term.TermWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// N-Triples under way: a line for each triple.
final class NTriplesWriter implements ByteWriter {

    private final LineWriter lines;

    NTriplesWriter(OutputStream out) {
        this.lines = new LineWriter(out);
    }

    @Override
    public void begin() {}

    @Override
    public void write(RecordTriples record) throws IOException {
        for (Block block : record.blocks()) {
            lines.write(block, Optional.empty());
        }
    }

    @Override
    public TermWriter terms() {
        return lines.terms();
    }

    @Override
    public void write(RecordBytes record) throws IOException {
        lines.write(record);
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
