package dev.annals.rdf.write;

import dev.annals.rdf.term.IriReference;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/// N-Quads under way: a line for each triple, with its graph; a triple that several sources say has a line for each of them.
final class NQuadsWriter implements RdfWriter {

    private final LineWriter lines;

    NQuadsWriter(Writer out) {
        this.lines = new LineWriter(out);
    }

    @Override
    public void begin() {}

    @Override
    public void write(RecordTriples record) throws IOException {
        var graphs = new SourceGraphs(record);
        for (Block block : graphs.inDefault()) {
            lines.write(block, "");
        }
        for (Map.Entry<String, List<Block>> graph : graphs.named().entrySet()) {
            String name = " " + IriReference.of(graph.getKey());
            for (Block block : graph.getValue()) {
                lines.write(block, name);
            }
        }
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
