package dev.annals.rdf.write;

import dev.annals.core.bytes.ByteOut;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.TermWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// Writes triples line by line.
final class LineWriter {

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
            write(record, node);
        }
        out.spillTo(stream);
    }

    private void write(RecordBytes record, int node) {
        TripleChains triples = record.triples();
        for (int head = triples.first(node); head != TripleChains.NONE; head = triples.nextProperty(head)) {
            for (int triple = head; triple != TripleChains.NONE; triple = triples.next(triple)) {
                record.putSubject(node, out);
                out.put(' ');
                out.put(triples.property(head).bytes());
                out.put(' ');
                record.putObject(triple, out);
                out.ascii(" .\n");
            }
        }
    }

    private void end(Optional<String> graph) {
        if (graph.isPresent()) {
            out.put(' ');
            terms.write(graph.get(), out);
        }
        out.ascii(" .\n");
    }

    void flush() throws IOException {
        out.writeTo(stream);
        stream.flush();
    }
}
