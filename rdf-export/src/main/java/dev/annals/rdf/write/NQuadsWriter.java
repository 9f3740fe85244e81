package dev.annals.rdf.write;

import dev.annals.rdf.term.TermWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// N-Quads under way: a line for each triple, with its graph; a triple that several sources say has a line for each of them.
final class NQuadsWriter implements ByteWriter {

    private final LineWriter lines;

    NQuadsWriter(OutputStream out) {
        this.lines = new LineWriter(out);
    }

    @Override
    public void begin() {}

    @Override
    public void write(RecordTriples record) throws IOException {
        List<Block> blocks = record.blocks();
        var graphs = new SourceGraphs(record);
        for (int subject : graphs.inDefault()) {
            lines.write(blocks.get(subject), Optional.empty());
        }
        for (Map.Entry<String, List<Integer>> graph : graphs.named().entrySet()) {
            Optional<String> name = Optional.of(graph.getKey());
            for (int subject : graph.getValue()) {
                lines.write(blocks.get(subject), name);
            }
        }
    }

    @Override
    public TermWriter terms() {
        return lines.terms();
    }

    @Override
    public void write(RecordBytes record) throws IOException {
        var graphs = new SourceGraphs(record);
        graphs.inDefault().forEach(subject -> lines.write(record, subject, LineWriter.END));
        graphs.named().forEach((graph, subjects) -> {
            byte[] end = LineWriter.endIn(graph);
            subjects.forEach(subject -> lines.write(record, subject, end));
        });
        lines.spill();
    }

    @Override
    public void end() throws IOException {
        lines.flush();
    }
}
