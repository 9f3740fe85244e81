package dev.annals.rdf.write;

import dev.annals.core.bytes.ByteOut;
import dev.annals.rdf.term.EncodedName;
import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.Prefixes;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.RelativeIris;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.TermWriter;
import dev.annals.rdf.term.TurtleTerms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What Turtle and TriG have in common: how a file begins, and how the triples of a subject look.
final class TurtleText {

    private static final byte[] BEFORE_FIRST = {' '};
    private static final byte[] BEFORE_NEXT = " ;\n    ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BEFORE_OBJECT = " , ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = " .\n".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream stream;
    private final ByteOut out = new ByteOut();
    private final Prefixes prefixes;
    private final RelativeIris relative;
    private final TermWriter terms;

    /// For records whose IRIs begin with this base.
    TurtleText(OutputStream stream, String base) {
        this.stream = stream;
        this.prefixes = Prefixes.of(base);
        this.relative = RelativeIris.to(base);
        this.terms = TermWriter.ofTurtle(new TurtleTerms(prefixes, relative));
    }

    /// How terms look.
    TermWriter terms() {
        return terms;
    }

    /// Declares the base, where it serves, and the prefixes.
    void appendHead() {
        relative.base().ifPresent(base -> append("@base " + IriReference.of(base) + " .\n"));
        prefixes.names().forEach((namespace, prefix) -> append("@prefix " + prefix + ": " + IriReference.of(namespace) + " .\n"));
    }

    /// Words of the syntax itself.
    void append(String words) {
        out.put(words.getBytes(StandardCharsets.UTF_8));
    }

    /// An IRI.
    void appendIri(String iri) {
        terms.write(iri, out);
    }

    /// The triples of a subject, each line indented.
    void append(Block block, String indent) {
        out.ascii(indent);
        terms.write(block.subject(), out);
        String before = " ";
        String next = " ;\n    " + indent;
        for (Block.Property property : block.properties()) {
            out.ascii(before);
            appendProperty(property.iri());
            appendObjects(property.objects());
            before = next;
        }
        out.ascii(" .\n");
    }

    /// The triples of all nodes of a record.
    void append(RecordBytes record) {
        for (int node = 0; node < record.triples().nodes(); node++) {
            append(record, node, "");
        }
    }

    /// The triples of a node, each line indented.
    void append(RecordBytes record, int node, String indent) {
        TripleChains triples = record.triples();
        out.ascii(indent);
        record.putSubject(node, out);
        for (int triple = triples.first(node); triple != TripleChains.NONE; triple = triples.nextProperty(triple)) {
            if (triple == triples.first(node)) {
                out.put(' ');
            } else {
                out.put(BEFORE_NEXT);
                out.ascii(indent);
            }
            appendProperty(triples.property(triple));
            appendObjects(record, triple);
        }
        out.put(END);
    }

    private void appendProperty(EncodedName property) {
        if (property.iri().equals(StandardTerms.TYPE)) {
            out.put('a');
        } else {
            out.put(property.bytes());
        }
    }

    private void appendObjects(RecordBytes record, int first) {
        byte[] before = BEFORE_FIRST;
        for (int triple = first; triple != TripleChains.NONE; triple = record.triples().next(triple)) {
            out.put(before);
            record.putObject(triple, out);
            before = BEFORE_OBJECT;
        }
    }

    private void appendProperty(String iri) {
        if (iri.equals(StandardTerms.TYPE)) {
            out.put('a');
        } else {
            terms.write(iri, out);
        }
    }

    private void appendObjects(List<RdfTerm> objects) {
        String before = " ";
        for (RdfTerm object : objects) {
            out.ascii(before);
            terms.write(object, out);
            before = " , ";
        }
    }

    /// Ends a record.
    void endRecord() throws IOException {
        out.spillTo(stream);
    }

    /// Ends the file.
    void end() throws IOException {
        out.writeTo(stream);
        stream.flush();
    }
}
