package dev.annals.rdf.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/// TriG under way: each record in the default graph, and then what its sources say in the graph of each source.
///
/// The keyword `GRAPH` may be left out, and rapper 2.0.15 does not know it.
final class TrigWriter implements RdfWriter {

    private final Writer out;
    private final TurtleText text;

    TrigWriter(Writer out, String base) {
        this.out = out;
        this.text = new TurtleText(base);
    }

    @Override
    public void begin() throws IOException {
        text.appendHead(out);
    }

    @Override
    public void write(RecordTriples record) throws IOException {
        var graphs = new SourceGraphs(record);
        out.append('\n');
        for (Block block : graphs.inDefault()) {
            text.append(block, "", out);
        }
        for (Map.Entry<String, List<Block>> graph : graphs.named().entrySet()) {
            out.append(text.terms().of(graph.getKey())).append(" {\n");
            for (Block block : graph.getValue()) {
                text.append(block, "    ", out);
            }
            out.append("}\n");
        }
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
