package dev.annals.rdf.write;

import dev.annals.core.bytes.ByteOut;
import dev.annals.rdf.term.EncodedIris;
import dev.annals.rdf.term.IriReference;
import dev.annals.rdf.term.QuotedText;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;

/// Terms as N-Triples and N-Quads have them: always in full.
final class LineTerms {

    private final EncodedIris iris = new EncodedIris(IriReference::of);

    /// Writes a term; throws [IllegalArgumentException] for an IRI that could break out, and for half of a surrogate pair.
    void write(RdfTerm term, ByteOut out) {
        switch (term) {
            case RdfTerm.Iri iri -> write(iri.iri(), out);
            case RdfTerm.Literal literal -> write(literal, out);
            case RdfTerm.Statement statement -> write(statement, out);
        }
    }

    /// Writes an IRI.
    void write(String iri, ByteOut out) {
        out.put(iris.of(iri));
    }

    private void write(RdfTerm.Literal literal, ByteOut out) {
        out.put('"');
        out.text(literal.lexical(), QuotedText.IN_LINE);
        out.put('"');
        if (!literal.datatype().equals(StandardTerms.STRING)) {
            out.ascii("^^");
            write(literal.datatype(), out);
        }
    }

    private void write(RdfTerm.Statement statement, ByteOut out) {
        out.ascii("<<( ");
        write(statement.subject(), out);
        out.put(' ');
        write(statement.property(), out);
        out.put(' ');
        write(statement.object(), out);
        out.ascii(" )>>");
    }
}
