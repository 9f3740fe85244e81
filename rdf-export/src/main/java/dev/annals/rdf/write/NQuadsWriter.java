package dev.annals.rdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// N-Quads under way: a line for each triple, with its graph; a triple that several sources say has a line for each of them.
final class NQuadsWriter implements RdfWriter {

    private final LineWriter lines;

    NQuadsWriter(OutputStream out) {
        this.lines = new LineWriter(out);
    }

    @Override
    public void begin() {}

    @Override
    public void write(RecordTriples record) throws IOException {
        var graphs = new SourceGraphs(record);
        for (Block block : graphs.inDefault()) {
            lines.write(block, Optional.empty());
        }
        for (Map.Entry<String, List<Block>> graph : graphs.named().entrySet()) {
            Optional<String> name = Optional.of(graph.getKey());
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
