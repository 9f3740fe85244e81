package dev.annals.rdf.write;

import dev.annals.core.bytes.ByteOut;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.TermWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Writes triples line by line.
final class LineWriter {

    /// What stands behind a triple that is in no named graph.
    static final byte[] END = " .\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream stream;
    private final ByteOut out = new ByteOut();
    private final TermWriter terms = TermWriter.ofLines();

    LineWriter(OutputStream stream) {
        this.stream = stream;
    }

    /// How terms look.
    TermWriter terms() {
        return terms;
    }

    /// Writes the triples of a subject, each in this graph.
    void write(Block block, Optional<String> graph) throws IOException {
        for (Block.Property property : block.properties()) {
            for (RdfTerm object : property.objects()) {
                terms.write(block.subject(), out);
                out.put(' ');
                terms.write(property.iri(), out);
                out.put(' ');
                terms.write(object, out);
                end(graph);
            }
        }
        out.spillTo(stream);
    }

    /// Writes the triples of all nodes of a record.
    void write(RecordBytes record) throws IOException {
        for (int node = 0; node < record.triples().nodes(); node++) {
            write(record, node, END);
        }
        spill();
    }

    /// What stands behind a triple that is in a graph.
    static byte[] endIn(String graph) {
        return (" " + graph + " .\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Writes the triples of a node, with this behind each.
    void write(RecordBytes record, int node, byte[] end) {
        TripleChains triples = record.triples();
        for (int head = triples.first(node); head != TripleChains.NONE; head = triples.nextProperty(head)) {
            for (int triple = head; triple != TripleChains.NONE; triple = triples.next(triple)) {
                record.putSubject(node, out);
                out.put(' ');
                out.put(triples.property(head).bytes());
                out.put(' ');
                record.putObject(triple, out);
                out.put(end);
            }
        }
    }

    private void end(Optional<String> graph) {
        if (graph.isPresent()) {
            out.put(' ');
            terms.write(graph.get(), out);
        }
        out.put(END);
    }

    /// Empties what is full.
    void spill() throws IOException {
        out.spillTo(stream);
    }

    void flush() throws IOException {
        out.writeTo(stream);
        stream.flush();
    }
}
