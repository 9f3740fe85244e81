package dev.annals.rdf.write;

import java.io.IOException;
import java.io.OutputStream;

/// TriG under way: each record in the default graph, and then what its sources say in the graph of each source.
///
/// The keyword `GRAPH` may be left out, and rapper 2.0.15 does not know it.
final class TrigWriter implements RdfWriter {

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
        var graphs = new SourceGraphs(record);
        text.append("\n");
        graphs.inDefault().forEach(block -> text.append(block, ""));
        graphs.named().forEach((graph, blocks) -> {
            text.appendIri(graph);
            text.append(" {\n");
            blocks.forEach(block -> text.append(block, "    "));
            text.append("}\n");
        });
        text.endRecord();
    }

    @Override
    public void end() throws IOException {
        text.end();
    }
}
