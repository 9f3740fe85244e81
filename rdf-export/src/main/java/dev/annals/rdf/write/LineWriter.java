package dev.annals.rdf.write;

import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.RdfTerm;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes triples line by line.
final class LineWriter {

    private final Writer out;
    private final Map<String, String> properties = new HashMap<>();

    LineWriter(Writer out) {
        this.out = out;
    }

    /// Writes the triples of a subject; the suffix stands before the point of each line.
    void write(Block block, String suffix) throws IOException {
        String subject = IriReference.of(block.subject());
        for (Map.Entry<String, List<RdfTerm>> property : block.objects().entrySet()) {
            String start = properties.computeIfAbsent(property.getKey(), iri -> " " + IriReference.of(iri) + " ");
            for (RdfTerm object : property.getValue()) {
                out.append(subject).append(start).append(LineTerms.of(object)).append(suffix).append(" .\n");
            }
        }
    }

    void flush() throws IOException {
        out.flush();
    }
}
