package dev.annals.rdf.write;

import dev.annals.rdf.term.TermWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// TriG under way: each record in the default graph, and then what its sources say in the graph of each source.
///
/// The keyword `GRAPH` may be left out, and rapper 2.0.15 does not know it.
final class TrigWriter implements ByteWriter {

    private static final String OPENING = " {\n";
    private static final String INDENT = "    ";
    private static final String CLOSING = "}\n";

    private final TurtleText text;

    TrigWriter(OutputStream out, String base) {
        this.text = new TurtleText(out, base);
    }

    @Override
    public void begin() {
        text.appendHead();
    }

    @Override
    public void write(RecordTriples record) throws IOException {
        List<Block> blocks = record.blocks();
        var graphs = new SourceGraphs(record);
        text.append("\n");
        graphs.inDefault().forEach(subject -> text.append(blocks.get(subject), ""));
        graphs.named().forEach((graph, subjects) -> {
            text.appendIri(graph);
            text.append(OPENING);
            subjects.forEach(subject -> text.append(blocks.get(subject), INDENT));
            text.append(CLOSING);
        });
        text.endRecord();
    }

    @Override
    public TermWriter terms() {
        return text.terms();
    }

    @Override
    public void write(RecordBytes record) throws IOException {
        var graphs = new SourceGraphs(record);
        text.append("\n");
        graphs.inDefault().forEach(subject -> text.append(record, subject, ""));
        graphs.named().forEach((graph, subjects) -> {
            text.append(graph + OPENING);
            subjects.forEach(subject -> text.append(record, subject, INDENT));
            text.append(CLOSING);
        });
        text.endRecord();
    }

    @Override
    public void end() throws IOException {
        text.end();
    }
}
