package dev.annals.rdf.write;

import dev.annals.rdf.term.TermWriter;
import java.io.IOException;
import java.io.OutputStream;

/// Turtle under way: a block for each subject, an empty line before each record.
final class TurtleWriter implements ByteWriter {

    private final TurtleText text;

    TurtleWriter(OutputStream out, String base) {
        this.text = new TurtleText(out, base);
    }

    @Override
    public void begin() {
        text.appendHead();
    }

    @Override
    public void write(RecordTriples record) throws IOException {
        text.append("\n");
        record.blocks().forEach(block -> text.append(block, ""));
        text.endRecord();
    }

    @Override
    public TermWriter terms() {
        return text.terms();
    }

    @Override
    public void write(RecordBytes record) throws IOException {
        text.append("\n");
        text.append(record);
        text.endRecord();
    }

    @Override
    public void end() throws IOException {
        text.end();
    }
}
