package dev.annals.rdf.write;

import java.io.IOException;
import java.io.Writer;

/// Turtle under way: a block for each subject, an empty line before each record.
final class TurtleWriter implements RdfWriter {

    private final Writer out;
    private final TurtleText text;

    TurtleWriter(Writer out, String base) {
        this.out = out;
        this.text = new TurtleText(base);
    }

    @Override
    public void begin() throws IOException {
        text.appendHead(out);
    }

    @Override
    public void write(RecordTriples record) throws IOException {
        out.append('\n');
        for (Block block : record.blocks()) {
            text.append(block, "", out);
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
